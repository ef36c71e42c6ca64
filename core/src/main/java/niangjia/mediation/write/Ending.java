package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import niangjia.mediation.ApplicationEvent.RefusalNoticeGiven;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.EndingCommand.ArchiveCase;
import niangjia.mediation.EndingCommand.CallBack;
import niangjia.mediation.EndingCommand.CloseCase;
import niangjia.mediation.EndingCommand.EndWithoutAgreement;
import niangjia.mediation.EndingCommand.ExtendMediation;
import niangjia.mediation.EndingCommand.RecordAct;
import niangjia.mediation.EndingCommand.ReportBack;
import niangjia.mediation.EndingCommand.ReportSham;
import niangjia.mediation.EndingCommand.ResumeMediation;
import niangjia.mediation.EndingCommand.SuspendForSham;
import niangjia.mediation.EndingEvent.ActRecorded;
import niangjia.mediation.EndingEvent.CalledBack;
import niangjia.mediation.EndingEvent.CaseArchived;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.EndingEvent.MediationExtended;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EndingEvent.MediationResumed;
import niangjia.mediation.EndingEvent.MediationSuspended;
import niangjia.mediation.EndingEvent.ReportedBack;
import niangjia.mediation.EndingEvent.ShamReported;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.PartySide;
import niangjia.mediation.Route;
import niangjia.shared.Bookings;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** How long the mediation lasts, whether it goes on, and how the case ends. */
final class Ending {
    private final CaseFile file;
    private final Roll roll;
    private final Diary diary;
    private final MediationClocks clocks;
    private final Performance performance;
    private final Set<String> told = new HashSet<>();
    private boolean calledBack;
    private boolean refusalTold;

    Ending(CaseFile file, Roll roll, Diary diary, MediationClocks clocks, Performance performance) {
        this.file = file;
        this.roll = roll;
        this.diary = diary;
        this.clocks = clocks;
        this.performance = performance;
    }

    @CommandHandler
    void decide(ExtendMediation command) {
        Set<PartySide> consenting = EnumSet.noneOf(PartySide.class);
        consenting.addAll(command.consenting());
        Rule.verify(
                new BothSidesWantMoreTime(consenting, !command.proof().isBlank()),
                new TheTermStillRuns(clocks.mediationTerm().isPresent()));
        apply(new MediationExtended(command.caseId().value(), command.occurredAt(), command.days(), command.proof()));
    }

    @CommandHandler
    void decide(SuspendForSham command) {
        apply(new MediationSuspended(command.caseId().value(), command.occurredAt(), command.signs()));
    }

    @CommandHandler
    void decide(ReportSham command) {
        apply(new ShamReported(command.caseId().value(), command.occurredAt(), command.body(), command.words()));
    }

    @CommandHandler
    void decide(ResumeMediation command) {
        apply(new MediationResumed(command.caseId().value(), command.occurredAt(), command.reason()));
    }

    @CommandHandler
    void decide(EndWithoutAgreement command, Bookings bookings) {
        Rule.verify(
                new TheGroundIsOnRecord(command.ground(), onRecord(command)),
                new TheRoutesAreTold(command.routesTold().size()));
        diary.freeAhead(command.caseId().value(), bookings);
        apply(new MediationFailed(
                command.caseId().value(),
                command.occurredAt(),
                command.ground().name(),
                command.explanation(),
                command.routesTold().stream().map(Route::name).toList()));
    }

    @CommandHandler
    void decide(ReportBack command) {
        Rule.verify(new TheEntryIsKnown("sender", command.linkId(), toBeTold().contains(command.linkId())));
        apply(new ReportedBack(command.caseId().value(), command.occurredAt(), command.linkId(), command.words()));
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
    void decide(CallBack command) {
        roll.verifyPartyOrMember(file, command.whom());
        apply(new CalledBack(
                command.caseId().value(),
                command.occurredAt(),
                command.whom(),
                command.reached(),
                command.satisfaction().name(),
                command.words()));
    }

    @CommandHandler
    void decide(CloseCase command) {
        boolean mediated = command.reason() != CaseEnd.REJECTED && command.reason() != CaseEnd.REFUSED;
        Rule.verify(
                new TheEndFitsTheState(command.reason(), file.status(), statesFor(command.reason())),
                new TheApplicantIsToldOfTheRefusal(command.reason() != CaseEnd.REFUSED || refusalTold),
                new ACallBackComesBeforeTheEnd(!mediated || calledBack),
                new WhoSentTheMatterIsTold(
                        toBeTold().stream().filter(id -> !told.contains(id)).toList()));
        apply(new CaseClosed(
                command.caseId().value(),
                command.occurredAt(),
                command.reason().name(),
                command.outcome(),
                file.bornFrom(),
                performance.promisedFen(),
                performance.paidFen()));
    }

    @CommandHandler
    void decide(ArchiveCase command) {
        apply(new CaseArchived(command.caseId().value(), command.occurredAt(), command.shelfMark()));
    }

    private boolean onRecord(EndWithoutAgreement command) {
        return switch (command.ground()) {
            case NO_SHOW -> diary.stayedAway();
            case EXPIRED -> clocks.ranOut(command.occurredAt());
            case SHAM -> file.status() == MediationStatus.SUSPENDED;
            case REFUSED, DEADLOCK, WITHDRAWN, SETTLED_THEMSELVES -> true;
        };
    }

    /** Whoever sent the matter, and whoever has one that was settled with it. */
    private Set<String> toBeTold() {
        Set<String> links = new LinkedHashSet<>(file.senders());
        links.addAll(performance.covered());
        return links;
    }

    private Set<MediationStatus> statesFor(CaseEnd reason) {
        return switch (reason) {
            case PERFORMED -> EnumSet.of(MediationStatus.PERFORMED);
            case ENFORCED_ELSEWHERE ->
                performance.enforced() ? EnumSet.of(MediationStatus.DEFAULTED) : EnumSet.noneOf(MediationStatus.class);
            case NOT_AGREED -> EnumSet.of(MediationStatus.FAILED);
            case REFUSED -> EnumSet.of(MediationStatus.REFUSED);
            case REJECTED -> EnumSet.of(MediationStatus.REJECTED);
        };
    }

    @EventSourcingHandler
    void evolve(RefusalNoticeGiven event) {
        refusalTold = true;
    }

    @EventSourcingHandler
    void evolve(ReportedBack event) {
        told.add(event.linkId());
    }

    @EventSourcingHandler
    void evolve(CalledBack event) {
        calledBack = true;
    }
}
