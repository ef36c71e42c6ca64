package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.complaint.CallerFacts;
import niangjia.complaint.ContactCommand.ActFor;
import niangjia.complaint.ContactCommand.AddInformation;
import niangjia.complaint.ContactCommand.AnswerDirectly;
import niangjia.complaint.ContactCommand.CorrectAccount;
import niangjia.complaint.ContactCommand.LinkRepeat;
import niangjia.complaint.ContactCommand.NameCaller;
import niangjia.complaint.ContactCommand.RecordConsent;
import niangjia.complaint.ContactCommand.RecordThanks;
import niangjia.complaint.ContactCommand.TransferEmergency;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.AnsweredDirectly;
import niangjia.complaint.ContactEvent.CallerNamed;
import niangjia.complaint.ContactEvent.ConsentRecorded;
import niangjia.complaint.ContactEvent.EmergencyTransferred;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.ContactEvent.RepresentationRecorded;
import niangjia.complaint.ContactEvent.ThanksRecorded;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;

/** The contact itself: who spoke, what was said, what was done while speaking. */
final class Contact {
    private final Standing standing;

    Contact(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(NameCaller command) {
        Rule.verify(new ANamedCallerHasAName(
                command.caller().anonymous(), command.caller().name() != null));
        apply(new CallerNamed(
                command.complaintId().value(),
                command.occurredAt(),
                CallerFacts.of(command.caller()),
                standing.anonymous()));
    }

    @CommandHandler
    void decide(CorrectAccount command) {
        apply(new AccountCorrected(
                command.complaintId().value(), command.occurredAt(), command.account(), command.reason()));
    }

    @CommandHandler
    void decide(RecordConsent command) {
        apply(new ConsentRecorded(
                command.complaintId().value(),
                command.occurredAt(),
                command.consent().name(),
                command.given()));
    }

    @CommandHandler
    void decide(AnswerDirectly command) {
        apply(new AnsweredDirectly(
                command.complaintId().value(), command.occurredAt(), command.answer(), command.knowledgeRef()));
    }

    @CommandHandler
    void decide(TransferEmergency command) {
        apply(new EmergencyTransferred(
                command.complaintId().value(),
                command.occurredAt(),
                command.service().name(),
                command.situation()));
    }

    @CommandHandler
    void decide(AddInformation command) {
        apply(new InformationAdded(
                command.complaintId().value(),
                command.occurredAt(),
                command.medium().name(),
                command.text()));
    }

    @CommandHandler
    void decide(RecordThanks command) {
        apply(new ThanksRecorded(
                command.complaintId().value(), command.occurredAt(), command.text(), command.pennant()));
    }

    @CommandHandler
    void decide(LinkRepeat command) {
        Rule.verify(new ARepeatIsOfAnotherComplaint(command.complaintId(), command.earlier()));
        apply(new RepeatLinked(
                command.complaintId().value(),
                command.occurredAt(),
                command.earlier().value(),
                command.handling().name(),
                command.explanation()));
    }

    @CommandHandler
    void decide(ActFor command) {
        apply(new RepresentationRecorded(
                command.complaintId().value(),
                command.occurredAt(),
                command.person().value(),
                command.name(),
                command.relation(),
                command.proof()));
    }
}
