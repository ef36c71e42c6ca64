package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import niangjia.mediation.ApplicationCommand.AskOtherSide;
import niangjia.mediation.ApplicationCommand.GiveRefusalNotice;
import niangjia.mediation.ApplicationCommand.RecordConsent;
import niangjia.mediation.ApplicationCommand.RecordRefusal;
import niangjia.mediation.ApplicationEvent.ConsentGiven;
import niangjia.mediation.ApplicationEvent.ConsentRequested;
import niangjia.mediation.ApplicationEvent.MediationRefused;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.PartySide;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Whether the other side wants a mediation: everybody on it is asked, and says so or refuses. */
final class OtherSide {
    private final CaseFile file;
    private final Map<String, Boolean> answers = new HashMap<>();

    OtherSide(CaseFile file) {
        this.file = file;
    }

    @CommandHandler
    void decide(AskOtherSide command) {
        apply(new ConsentRequested(
                command.caseId().value(), command.occurredAt(), command.medium().name(), command.words()));
    }

    @CommandHandler
    void decide(RecordConsent command) {
        verifyAnswer(command.partyId());
        Rule.verify(new ConsentIsGivenInSoManyWords(command.explicit()));
        apply(new ConsentGiven(
                command.caseId().value(),
                command.occurredAt(),
                command.partyId(),
                command.medium().name(),
                pendingAfter(command.partyId())));
    }

    @CommandHandler
    void decide(RecordRefusal command) {
        verifyAnswer(command.partyId());
        apply(new MediationRefused(
                command.caseId().value(),
                command.occurredAt(),
                command.partyId(),
                command.reason(),
                pendingAfter(command.partyId()),
                answers.containsValue(true)));
    }

    @CommandHandler
    void decide(GiveRefusalNotice command) {
        Rule.verify(new TheRefusalIsToldInWriting(command.inWriting()));
        apply(new RefusalNoticeGiven(
                command.caseId().value(), command.occurredAt(), command.medium().name(), command.inWriting()));
    }

    private void verifyAnswer(String partyId) {
        Rule.verify(new TheEntryIsKnown(
                "party", partyId, file.partiesOn(PartySide.RESPONDENT).contains(partyId)));
    }

    private int pendingAfter(String partyId) {
        return (int) file.partiesOn(PartySide.RESPONDENT).stream()
                .filter(id -> !id.equals(partyId) && !answers.containsKey(id))
                .count();
    }

    @EventSourcingHandler
    void evolve(ConsentGiven event) {
        answers.put(event.partyId(), true);
    }

    @EventSourcingHandler
    void evolve(MediationRefused event) {
        answers.put(event.partyId(), false);
    }
}
