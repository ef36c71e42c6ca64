package niangjia.complaint.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import niangjia.complaint.ComplaintId;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.Seals;
import niangjia.shared.Seals.HandleKind;
import niangjia.shared.web.Faults;
import niangjia.shared.web.UnitLookup;
import niangjia.shared.web.acts.Sealing;
import niangjia.shared.web.acts.Unasked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes a command of a JSON body, by the components of its record: one reader for every act. A body is gone through
 * twice: first to find all its faults, so that a bad one leaves no trace, then to seal what it says.
 */
@Component
public final class CommandReader {
    static final String LATE_REASON = "lateReason";

    private final Seals seals;
    private final UnitLookup units;
    private final Clock clock;

    public CommandReader(Seals seals, UnitLookup units, Clock clock) {
        this.seals = seals;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @throws niangjia.shared.web.BadInput with every fault of the body
     * @throws RuleViolated {@code complaint/unknown} if the act needs a complaint and there is none
     */
    public ReadAct read(ActForm form, ComplaintId complaint, JsonNode body) {
        Pass pass = pass(form, complaint, body);
        pass.over(Sealing.NONE);
        if (form.begins()) {
            seals.ensure(pass.caller);
            seals.remember(HandleKind.COMPLAINT, complaintHash(complaint), pass.caller);
        }
        return pass.over(Sealing.with(seals));
    }

    /** As {@link #read}, but only to say what is wrong: nothing is sealed, no key is made, nothing is remembered. */
    public ReadAct check(ActForm form, ComplaintId complaint, JsonNode body) {
        return pass(form, complaint, body).over(Sealing.NONE);
    }

    private Pass pass(ActForm form, ComplaintId complaint, JsonNode body) {
        People people = new People(complaint);
        PersonId caller = form.begins() ? knownCaller(body, people).orElse(people.caller()) : callerOf(complaint);
        return new Pass(form, complaint, body, people, caller, clock.instant(), units, this::hasKey);
    }

    /** Under whose key the words of a complaint on record are sealed. */
    private PersonId callerOf(ComplaintId complaint) {
        return seals.knownBy(HandleKind.COMPLAINT, complaintHash(complaint)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of(complaint.value())));
    }

    private String complaintHash(ComplaintId complaint) {
        return seals.keyedHash(HandleKind.COMPLAINT, complaint.value());
    }

    private Optional<PersonId> knownCaller(JsonNode body, People people) {
        JsonNode person = body.path("caller").path("person");
        return person.isString() ? people.find(person.stringValue().strip(), this::hasKey) : Optional.empty();
    }

    private boolean hasKey(PersonId person) {
        try {
            var unused = seals.seal(person, "");
            return true;
        } catch (IllegalStateException noKey) {
            return false;
        }
    }

    private record Pass(
            ActForm form,
            ComplaintId complaint,
            JsonNode body,
            People people,
            PersonId caller,
            Instant now,
            UnitLookup units,
            Predicate<PersonId> known) {
        ReadAct over(Sealing sealing) {
            Faults faults = new Faults();
            Reading reading = new Reading(new Reading.Context(people, caller, now, sealing, units, known), faults);
            List<String> asked =
                    new ArrayList<>(form.fields().stream().map(ActField::name).toList());
            asked.add(LATE_REASON);
            Unasked.note("", body, asked, faults);
            List<@Nullable Object> values = new ArrayList<>();
            values.add(complaint);
            PersonId owner = caller;
            for (ActField field : form.fields()) {
                // a member's or speaker's name belongs to that person; the words around it to the caller
                Object value = reading.field(field, body, field.name().equals("name") ? owner : caller);
                owner = value instanceof PersonId person ? person : owner;
                values.add(value);
            }
            String lateReason = reading.lateReason(body.get(LATE_REASON));
            faults.refuse();
            return new ReadAct(form.command(values), lateReason, reading.handles());
        }
    }
}
