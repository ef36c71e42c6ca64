package niangjia.supervision.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import niangjia.supervision.CloseReason;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.OutcomeCommand.CloseCase;
import niangjia.supervision.OutcomeCommand.HandOn;
import niangjia.supervision.OutcomeCommand.HearMediationOutcome;
import niangjia.supervision.OutcomeCommand.HearReferralOutcome;
import niangjia.supervision.OutcomeCommand.InformComplainant;
import niangjia.supervision.OutcomeCommand.OpenNextRound;
import niangjia.supervision.OutcomeCommand.RecordAct;
import niangjia.supervision.OutcomeCommand.ReopenCase;
import niangjia.supervision.OutcomeCommand.ReportCase;
import niangjia.supervision.OutcomeCommand.RevealIdentity;
import niangjia.supervision.OutcomeCommand.SpinOffMediation;
import niangjia.supervision.OutcomeEvent.ActRecorded;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseHandedOn;
import niangjia.supervision.OutcomeEvent.CaseReopened;
import niangjia.supervision.OutcomeEvent.CaseReported;
import niangjia.supervision.OutcomeEvent.ComplainantInformed;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.OutcomeEvent.IdentityRevealed;
import niangjia.supervision.OutcomeEvent.MediationOutcomeHeard;
import niangjia.supervision.OutcomeEvent.MediationSpunOff;
import niangjia.supervision.OutcomeEvent.NextRoundOpened;
import niangjia.supervision.OutcomeEvent.ReferralOutcomeHeard;
import niangjia.supervision.PaperEvent.AuthorityResultReceived;
import niangjia.supervision.PaperKind;
import niangjia.supervision.ReferralBody;
import niangjia.supervision.RevealBasis;
import niangjia.supervision.SupervisionStatus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who is told, who else is asked, and how the case ends. */
final class Ending {
    private final CaseStanding standing;
    private final PaperShelf shelf;
    private final Inquiry inquiry;
    private final Set<String> referrals = new HashSet<>();
    private final Set<String> mediations = new HashSet<>();
    private boolean informed;
    private @Nullable String reporter;

    Ending(CaseStanding standing, PaperShelf shelf, Inquiry inquiry) {
        this.standing = standing;
        this.shelf = shelf;
        this.inquiry = inquiry;
    }

    @CommandHandler
    void decide(OpenNextRound command) {
        apply(new NextRoundOpened(
                command.caseId().value(), command.occurredAt(), command.newFacts(), standing.round() + 1));
    }

    @CommandHandler
    void decide(InformComplainant command) {
        Rule.verify(new OnlyANamedComplainantIsTold(standing.named()));
        apply(new ComplainantInformed(
                command.caseId().value(), command.occurredAt(), command.medium().name(), command.words()));
    }

    @CommandHandler
    void decide(HandOn command, Roster roster) {
        String id = command.referral().value();
        boolean refused = shelf.anyFailed() || inquiry.obstructed() || shelf.anySkipped(PaperKind.SUGGESTION);
        Rule.verify(
                new TheEntryIsNew("referral", id, referrals.contains(id)),
                new TheProcuratorateFollowsARefusalToCooperate(command.body(), refused));
        if (command.body() == ReferralBody.PROCURATORATE) {
            Optional<UnitLevel> level = roster.levelOf(standing.holder());
            Rule.verify(new TheUnitIsOnRecord(standing.holder().id(), level.isPresent()));
            // a trade union that may suggest to an authority may not yet turn there
            Rule.verify(new OnlyCountyLevelOrAboveTurnsToAnAuthority(level.orElseThrow(), Practice.COUNTY_OR_ABOVE));
        }
        apply(new CaseHandedOn(
                command.caseId().value(),
                command.occurredAt(),
                command.referral().value(),
                command.body().name(),
                command.ground()));
    }

    @CommandHandler
    void decide(HearReferralOutcome command) {
        Rule.verify(new TheEntryIsKnown(
                "referral",
                command.referral().value(),
                referrals.contains(command.referral().value())));
        apply(new ReferralOutcomeHeard(
                command.caseId().value(),
                command.occurredAt(),
                command.referral().value(),
                command.outcome()));
    }

    @CommandHandler
    void decide(SpinOffMediation command) {
        Rule.verify(new TheEntryIsNew("mediation", command.mediationId(), mediations.contains(command.mediationId())));
        apply(new MediationSpunOff(command.caseId().value(), command.occurredAt(), command.mediationId()));
    }

    @CommandHandler
    void decide(HearMediationOutcome command) {
        Rule.verify(
                new TheEntryIsKnown("mediation", command.mediationId(), mediations.contains(command.mediationId())));
        apply(new MediationOutcomeHeard(
                command.caseId().value(), command.occurredAt(), command.mediationId(), command.outcome()));
    }

    @CommandHandler
    void decide(RecordAct command) {
        apply(new ActRecorded(
                command.caseId().value(),
                command.occurredAt(),
                command.kind().name(),
                command.by(),
                command.text(),
                command.doneOn()));
    }

    @CommandHandler
    void decide(RevealIdentity command) {
        Rule.verify(new AnIdentityIsShownOnlyWithConsent(command.basis() == RevealBasis.CONSENT, standing.disclose()));
        apply(new IdentityRevealed(
                command.caseId().value(),
                command.occurredAt(),
                command.toWhom(),
                command.purpose(),
                command.basis().name()));
    }

    @CommandHandler
    void decide(ReportCase command, Actor actor) {
        apply(new CaseReported(command.caseId().value(), command.occurredAt(), command.text(), actor.staffId()));
    }

    @CommandHandler
    void decide(CloseCase command, Actor actor) {
        Rule.verify(
                new TheReasonFitsTheState(command.reason(), standing.status(), statesFor(command.reason())),
                new AReportIsWritten(reporter != null),
                new WhoReportsDoesNotClose(actor.staffId(), reporter),
                new NoPaperIsUnderWay(shelf.underWay()),
                new TheComplainantIsInformed(standing.named() && !informed));
        apply(new CaseClosed(
                command.caseId().value(),
                command.occurredAt(),
                command.reason().name(),
                command.outcome(),
                standing.bornFrom(),
                standing.round()));
    }

    @CommandHandler
    void decide(ReopenCase command) {
        apply(new CaseReopened(
                command.caseId().value(), command.occurredAt(), command.newFacts(), standing.round() + 1));
    }

    private static Set<SupervisionStatus> statesFor(CloseReason reason) {
        return switch (reason) {
            case CORRECTED -> EnumSet.of(SupervisionStatus.CORRECTED);
            case NO_BREACH -> EnumSet.of(SupervisionStatus.NO_BREACH);
            case AUTHORITY_DECIDED -> EnumSet.of(SupervisionStatus.DECIDED);
            case REMINDED ->
                EnumSet.of(SupervisionStatus.ACCEPTED, SupervisionStatus.ASSIGNED, SupervisionStatus.INQUIRING);
            case HANDED_ON, WITHDRAWN, EMPLOYER_GONE ->
                EnumSet.of(
                        SupervisionStatus.ACCEPTED,
                        SupervisionStatus.ASSIGNED,
                        SupervisionStatus.INQUIRING,
                        SupervisionStatus.BREACH_FOUND,
                        SupervisionStatus.NEGOTIATING,
                        SupervisionStatus.WITH_AUTHORITY);
        };
    }

    @EventSourcingHandler
    void evolve(ComplainantInformed event) {
        informed = true;
    }

    @EventSourcingHandler
    void evolve(CaseHandedOn event) {
        referrals.add(event.referralId());
    }

    @EventSourcingHandler
    void evolve(MediationSpunOff event) {
        mediations.add(event.mediationId());
    }

    @EventSourcingHandler
    void evolve(CaseReported event) {
        reporter = event.reportedBy();
    }

    @EventSourcingHandler
    void evolve(AuthorityResultReceived event) {
        informed = false;
    }

    @EventSourcingHandler
    void evolve(CorrectionVerified event) {
        informed = false;
    }

    @EventSourcingHandler
    void evolve(NoBreachFound event) {
        informed = false;
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
        informed = false;
        reporter = null;
    }
}
