package niangjia.complaint.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.OrderCommand.OpenOrder;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Faults;
import niangjia.shared.web.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Looks at both halves of the sheet before either is kept, so that one look mends everything. */
@Component
final class LogPagesCheck {
    private static final ActForm CONTACT = ActForm.of(ComplaintActs.of(LogContact.class));
    private static final ActForm OPENING = ActForm.of(ComplaintActs.of(OpenOrder.class));

    private final CommandReader reader;
    private final Clock clock;

    LogPagesCheck(CommandReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** @throws BadInput with the faults of both, those of the order behind their prefix */
    void both(ComplaintId complaint, JsonNode contact, @Nullable JsonNode order) {
        List<FieldFault> faults = new ArrayList<>();
        try {
            reader.check(CONTACT, complaint, contact);
        } catch (BadInput bad) {
            faults.addAll(bad.faults());
        }
        if (order != null) {
            opening(complaint, order)
                    .forEach(fault -> faults.add(new FieldFault(
                            LogPages.ORDER + fault.field(), fault.code(), fault.actual(), fault.expected())));
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /** The caller has no key yet, so the reader cannot be asked; nothing is sealed here. */
    private List<FieldFault> opening(ComplaintId complaint, JsonNode order) {
        Faults faults = new Faults();
        People people = new People(complaint);
        Reading reading = new Reading(
                new Reading.Context(
                        people,
                        people.caller(),
                        clock.instant(),
                        Sealing.NONE,
                        code -> Optional.empty(),
                        known -> true),
                faults);
        for (ActField field : OPENING.fields()) {
            var unused = reading.field(field, order, people.caller());
        }
        try {
            faults.refuse();
            return List.of();
        } catch (BadInput bad) {
            return bad.faults();
        }
    }
}
