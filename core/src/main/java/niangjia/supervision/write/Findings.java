package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.ClueEvent.RespondentSubstituted;
import niangjia.supervision.CredentialId;
import niangjia.supervision.InquiryCommand.FailNegotiation;
import niangjia.supervision.InquiryCommand.FindBreach;
import niangjia.supervision.InquiryCommand.FindNoBreach;
import niangjia.supervision.InquiryCommand.GiveOralOpinion;
import niangjia.supervision.InquiryCommand.OpenNegotiation;
import niangjia.supervision.InquiryCommand.RecordSettlement;
import niangjia.supervision.InquiryEvent.BreachFound;
import niangjia.supervision.InquiryEvent.NegotiationFailed;
import niangjia.supervision.InquiryEvent.NegotiationOpened;
import niangjia.supervision.InquiryEvent.NegotiationSettled;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.InquiryEvent.OralOpinionGiven;
import niangjia.supervision.OutcomeCommand.VerifyCorrection;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.PaperKind;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What was found about each employer, talked about, and set right. */
final class Findings {
    private final CaseStanding standing;
    private final Inquiry inquiry;
    private final Team team;
    private final Set<String> breaching = new HashSet<>();
    private final Set<String> clear = new HashSet<>();
    private final Set<String> corrected = new HashSet<>();
    private boolean talksFailed;

    Findings(CaseStanding standing, Inquiry inquiry, Team team) {
        this.standing = standing;
        this.inquiry = inquiry;
        this.team = team;
    }

    boolean breachBy(@Nullable String respondentId) {
        return respondentId != null && breaching.contains(respondentId);
    }

    boolean talksFailed() {
        return talksFailed;
    }

    @CommandHandler
    void decide(FindBreach command) {
        verifyReady(command.respondentId());
        Rule.verify(
                new ACaseConcernsAtLeastOneWorker(command.workers()),
                new TheArticlesAreNamed(command.articles().size()),
                new TheEvidenceIsNamed(command.evidence().size()));
        inquiry.verifyTaken(command.evidence());
        apply(new BreachFound(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                command.articles(),
                command.facts(),
                command.evidence(),
                command.workers(),
                pendingAfter(command.respondentId())));
    }

    @CommandHandler
    void decide(FindNoBreach command) {
        verifyReady(command.respondentId());
        int pending = pendingAfter(command.respondentId());
        apply(new NoBreachFound(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                command.grounds(),
                pending,
                pending == 0 && breaching.isEmpty()));
    }

    @CommandHandler
    void decide(GiveOralOpinion command, Roster roster) {
        team.verifyPresent(command.supervisors(), roster, command.occurredAt());
        Rule.verify(
                new ADemandFollowsABreach(PaperKind.OPINION, breachBy(command.respondentId())),
                new TheEntryIsKnown("record", command.recordId(), inquiry.holdsRecord(command.recordId())));
        apply(new OralOpinionGiven(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                command.recordId(),
                command.opinion(),
                command.supervisors().stream().map(CredentialId::value).toList()));
    }

    @CommandHandler
    void decide(OpenNegotiation command) {
        Rule.verify(new BothSidesAreWillingToTalk(command.employerWilling(), command.workersWilling()));
        apply(new NegotiationOpened(
                command.caseId().value(), command.occurredAt(), command.employerWilling(), command.workersWilling()));
    }

    @CommandHandler
    void decide(RecordSettlement command) {
        apply(new NegotiationSettled(command.caseId().value(), command.occurredAt(), command.terms()));
    }

    @CommandHandler
    void decide(FailNegotiation command) {
        apply(new NegotiationFailed(command.caseId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(VerifyCorrection command) {
        verifyNamed(command.respondentId());
        Rule.verify(
                new TheEntryIsNew("correction", command.respondentId(), corrected.contains(command.respondentId())));
        Set<String> open = new HashSet<>(standing.respondents());
        open.removeAll(clear);
        open.removeAll(corrected);
        open.remove(command.respondentId());
        apply(new CorrectionVerified(
                command.caseId().value(),
                command.occurredAt(),
                command.respondentId(),
                command.kind().name(),
                command.finding(),
                command.workers(),
                command.paid().fen(),
                command.checkOn(),
                open.isEmpty()));
    }

    private void verifyNamed(String respondentId) {
        Rule.verify(new TheEntryIsKnown(
                "respondent", respondentId, standing.respondents().contains(respondentId)));
    }

    /** What the law asks before anything is found about an employer. */
    private void verifyReady(String respondentId) {
        verifyNamed(respondentId);
        Rule.verify(
                new TheEntryIsNew(
                        "finding", respondentId, breaching.contains(respondentId) || clear.contains(respondentId)),
                new BothSidesAreHeardBeforeAFinding(inquiry.heardAbout(respondentId)),
                new EveryRecordIsSignedOrTheRefusalNoted(inquiry.unsignedAbout(respondentId)));
    }

    private int pendingAfter(String respondentId) {
        return (int) standing.respondents().stream()
                .filter(id -> !id.equals(respondentId) && !breaching.contains(id) && !clear.contains(id))
                .count();
    }

    @EventSourcingHandler
    void evolve(BreachFound event) {
        breaching.add(event.respondentId());
    }

    @EventSourcingHandler
    void evolve(NoBreachFound event) {
        clear.add(event.respondentId());
    }

    @EventSourcingHandler
    void evolve(NegotiationFailed event) {
        talksFailed = true;
    }

    @EventSourcingHandler
    void evolve(CorrectionVerified event) {
        corrected.add(event.respondentId());
    }

    @EventSourcingHandler
    void evolve(RespondentSubstituted event) {
        if (breaching.remove(event.respondentId())) {
            breaching.add(event.successor().respondentId());
        }
    }

    @EventSourcingHandler
    void evolve(NextRoundOpened event) {
        anew();
    }

    @EventSourcingHandler
    void evolve(CaseReopened event) {
        anew();
    }

    private void anew() {
        breaching.clear();
        clear.clear();
        corrected.clear();
        talksFailed = false;
    }
}
