package niangjia.complaint.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ContactCommand.AddInformation;
import niangjia.complaint.ContactCommand.AnswerDirectly;
import niangjia.complaint.ContactCommand.LinkRepeat;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.ContactCommand.TransferEmergency;
import niangjia.complaint.DossierCommand.ClaimItem;
import niangjia.complaint.OrderCommand.OpenOrder;
import niangjia.complaint.OrderCommand.Urge;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Faults;
import niangjia.shared.web.FieldFault;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.Sealing;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The acts of one call sheet in their order, all looked through before the first is done. */
@Component
final class CallSteps {
    private final CommandReader reader;
    private final PageWords words;
    private final Clock clock;

    CallSteps(CommandReader reader, PageWords words, Clock clock) {
        this.reader = reader;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The contact first: whatever is refused later, the call is on record.
     *
     * @throws BadInput with the faults of all acts, under the names of the sheet's fields
     */
    List<CallStep> of(CallSheet sheet, ComplaintId complaint) {
        MultiValueMap<String, String> typed = sheet.asActs();
        List<CallStep> steps = new ArrayList<>();
        steps.add(step(LogContact.class, complaint, typed, "", "contact"));
        if (!sheet.text(CallSheet.EMERGENCY).isEmpty()) {
            MultiValueMap<String, String> help = new LinkedMultiValueMap<>();
            help.set("service", sheet.text(CallSheet.EMERGENCY));
            help.set("situation", sheet.text(CallSheet.ACCOUNT));
            steps.add(step(TransferEmergency.class, complaint, help, "", "emergency"));
        }
        end(sheet, complaint, typed, steps);
        check(steps);
        return steps;
    }

    private void end(
            CallSheet sheet, ComplaintId complaint, MultiValueMap<String, String> typed, List<CallStep> steps) {
        switch (sheet.end()) {
            case ORDER -> {
                steps.add(step(OpenOrder.class, complaint, typed, CallSheet.ORDER, "order"));
                if (!sheet.text(CallSheet.CLAIMED).isEmpty()) {
                    steps.add(claim(sheet, complaint));
                }
            }
            case ANSWER -> steps.add(step(AnswerDirectly.class, complaint, typed, "", "answer"));
            case URGE -> joined(sheet, complaint, Urge.class, "reason", steps);
            case ADD -> joined(sheet, complaint, AddInformation.class, "text", steps);
            case LOG -> {
                // the contact alone
            }
        }
    }

    /** What is left to do where the earlier matter took nothing. */
    static ActForm joining() {
        return ActForm.of(ComplaintActs.of(LinkRepeat.class));
    }

    private CallStep claim(CallSheet sheet, ComplaintId complaint) {
        MultiValueMap<String, String> claim = new LinkedMultiValueMap<>();
        String category = sheet.text(CallSheet.ORDER + "category");
        claim.set("itemId", "c1");
        claim.set("item", category.isEmpty() ? "" : words.label("Category", category));
        claim.set(CallSheet.CLAIMED, sheet.text(CallSheet.CLAIMED));
        return step(ClaimItem.class, complaint, claim, "", "claim");
    }

    /** The earlier matter first: if it does not take what is said, the new contact stays open for another decision. */
    private void joined(CallSheet sheet, ComplaintId complaint, Class<?> act, String field, List<CallStep> steps) {
        String earlier = sheet.text(CallSheet.EARLIER);
        ComplaintId open = ComplaintIds.read(earlier);
        MultiValueMap<String, String> said = new LinkedMultiValueMap<>();
        said.set(field, sheet.text(CallSheet.ACCOUNT));
        said.set("medium", sheet.text("medium"));
        steps.add(step(act, open, said, "", "earlier"));
        MultiValueMap<String, String> link = new LinkedMultiValueMap<>();
        link.set("earlier", earlier);
        link.set("handling", "JOINED");
        link.set("explanation", sheet.text(CallSheet.ACCOUNT));
        steps.add(step(LinkRepeat.class, complaint, link, "", "joined"));
    }

    private static CallStep step(
            Class<?> command, ComplaintId complaint, MultiValueMap<String, String> typed, String prefix, String part) {
        ActForm form = ActForm.of(ComplaintActs.of(command));
        return new CallStep(form, complaint, new ActPagesBody(typed, prefix).of(form), prefix, part);
    }

    private void check(List<CallStep> steps) {
        List<FieldFault> faults = new ArrayList<>();
        ComplaintId complaint = steps.get(0).complaint();
        for (CallStep step : steps) {
            try {
                if (step.form().begins() || !step.complaint().equals(complaint)) {
                    reader.check(step.form(), step.complaint(), step.body());
                } else {
                    beforehand(step);
                }
            } catch (BadInput bad) {
                bad.faults().stream().map(fault -> named(step, fault)).forEach(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /** What is taken from the account is missing where the account is; told once, there. */
    private static FieldFault named(CallStep step, FieldFault fault) {
        boolean fromAccount =
                List.of("reason", "text", "explanation", "situation").contains(fault.field());
        String field = fromAccount ? CallSheet.ACCOUNT : step.prefix() + fault.field();
        return new FieldFault(field, fault.code(), fault.actual(), fault.expected());
    }

    /** The caller has no key yet, so the reader cannot be asked; nothing is sealed here. */
    private void beforehand(CallStep step) {
        Faults faults = new Faults();
        People people = new People(step.complaint());
        Reading reading = new Reading(
                new Reading.Context(
                        people,
                        people.caller(),
                        clock.instant(),
                        Sealing.NONE,
                        code -> Optional.empty(),
                        known -> true),
                faults);
        for (ActField field : step.form().fields()) {
            var unused = reading.field(field, step.body(), people.caller());
        }
        faults.refuse();
    }
}
