package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewCommand;
import niangjia.audit.ReviewCommand.AcceptAnswer;
import niangjia.audit.ReviewCommand.AnswerFinding;
import niangjia.audit.ReviewCommand.CloseFinding;
import niangjia.audit.ReviewCommand.LapseAnswer;
import niangjia.audit.ReviewCommand.RaiseFinding;
import niangjia.audit.ReviewCommand.UpholdFinding;
import niangjia.audit.ReviewEvent.AnswerAccepted;
import niangjia.audit.ReviewEvent.AnswerLapsed;
import niangjia.audit.ReviewEvent.FindingAnswered;
import niangjia.audit.ReviewEvent.FindingClosed;
import niangjia.audit.ReviewEvent.FindingRaised;
import niangjia.audit.ReviewEvent.FindingUpheld;
import niangjia.audit.ReviewEvent.ReviewOpened;
import niangjia.audit.ReviewFindingStatus;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What a review found wanting, and what became of it: the unit answers in time, the auditor accepts or insists. */
final class Findings {
    private static final Set<ReviewFindingStatus> AWAITING =
            EnumSet.of(ReviewFindingStatus.RAISED, ReviewFindingStatus.UPHELD);
    private static final Set<ReviewFindingStatus> ANSWERED = EnumSet.of(ReviewFindingStatus.ANSWERED);
    private static final Set<ReviewFindingStatus> ACCEPTED = EnumSet.of(ReviewFindingStatus.ACCEPTED);

    private final Sample sample;
    private UnitRef reviewed = UnitRef.root("none");
    private RaisedFindings raised = RaisedFindings.NONE;

    Findings(Sample sample) {
        this.sample = sample;
    }

    RaisedFindings raised() {
        return raised;
    }

    /** Who is to answer. */
    UnitRef unitAsked(String findingId) {
        return raised.known(findingId).unit();
    }

    @CommandHandler
    void decide(RaiseFinding command, Actor actor) {
        DrawnCase drawn = sample.cases().forReview(command.caseId(), actor);
        raised.mustBeNew(command.findingId());
        Rule.verify(
                new AFindingFollowsAFailedItem(command.item(), drawn.of(command.item())),
                new AFindingNamesItsEvidence(command.evidence()),
                new ReviewsLieWithinTheActorsUnit(reviewed, List.of(command.unit())),
                new AnswerDaysLieAhead(command.answerBy(), DeskTime.dayOf(command.occurredAt())));
        apply(new FindingRaised(
                command.reviewId().value(),
                command.occurredAt(),
                command.findingId(),
                command.caseId(),
                command.item().name(),
                command.severity().name(),
                command.text(),
                command.evidence(),
                command.unit().id(),
                command.unit().path(),
                command.answerBy(),
                endOf(command.answerBy())));
    }

    @CommandHandler
    void decide(AnswerFinding command, Actor actor) {
        Finding finding = raised.standing(command.findingId(), AWAITING);
        Rule.verify(
                new OnlyTheUnitAskedAnswers(actor.unit(), finding.unit()),
                new AnUpheldFindingIsMended(finding.status(), command.answer()));
        lapse(command, command.findingId(), finding);
        apply(new FindingAnswered(
                command.reviewId().value(),
                command.occurredAt(),
                command.findingId(),
                command.answer().name(),
                command.text(),
                actor.staffId(),
                finding.runsOutBy(command.occurredAt())));
    }

    @CommandHandler
    void decide(AcceptAnswer command, Actor actor) {
        Finding finding = finding(command.findingId(), ANSWERED, actor);
        apply(new AnswerAccepted(
                command.reviewId().value(),
                command.occurredAt(),
                command.findingId(),
                String.valueOf(finding.answer()),
                command.note()));
    }

    @CommandHandler
    void decide(UpholdFinding command, Actor actor) {
        Finding unused = finding(command.findingId(), ANSWERED, actor);
        Rule.verify(new AnswerDaysLieAhead(command.answerBy(), DeskTime.dayOf(command.occurredAt())));
        apply(new FindingUpheld(
                command.reviewId().value(),
                command.occurredAt(),
                command.findingId(),
                command.reason(),
                command.answerBy(),
                endOf(command.answerBy())));
    }

    /** It may be asked any number of times. */
    @CommandHandler
    void decide(LapseAnswer command) {
        lapse(command, command.findingId(), raised.known(command.findingId()));
    }

    @CommandHandler
    void decide(CloseFinding command, Actor actor) {
        Finding finding = finding(command.findingId(), ACCEPTED, actor);
        apply(new FindingClosed(
                command.reviewId().value(),
                command.occurredAt(),
                command.findingId(),
                command.note(),
                finding.everLate()));
    }

    private Finding finding(String findingId, Set<ReviewFindingStatus> expected, Actor actor) {
        Finding finding = raised.standing(findingId, expected);
        DrawnCase unused = sample.cases().forReview(finding.caseId(), actor);
        return finding;
    }

    private static void lapse(ReviewCommand command, String findingId, Finding finding) {
        if (finding.runsOutBy(command.occurredAt()) && !finding.lapsed()) {
            apply(new AnswerLapsed(command.reviewId().value(), finding.dueAt(), findingId, command.occurredAt()));
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DeskTime.ZONE).toInstant();
    }

    @EventSourcingHandler
    void evolve(ReviewOpened event) {
        reviewed = new UnitRef(event.unitId(), event.unitPath());
    }

    @EventSourcingHandler
    void evolve(FindingRaised event) {
        raised = raised.with(
                event.findingId(),
                Finding.raised(event.caseId(), new UnitRef(event.unitId(), event.unitPath()), event.dueAt()));
    }

    @EventSourcingHandler
    void evolve(FindingAnswered event) {
        raised = raised.changed(
                event.findingId(), finding -> finding.answered(ReviewAnswer.valueOf(event.answer()), event.late()));
    }

    @EventSourcingHandler
    void evolve(AnswerAccepted event) {
        raised = raised.changed(event.findingId(), finding -> finding.to(ReviewFindingStatus.ACCEPTED));
    }

    @EventSourcingHandler
    void evolve(FindingUpheld event) {
        raised = raised.changed(event.findingId(), finding -> finding.upheld(event.dueAt()));
    }

    @EventSourcingHandler
    void evolve(AnswerLapsed event) {
        raised = raised.changed(event.findingId(), finding -> finding.withoutAnswerInTime());
    }

    @EventSourcingHandler
    void evolve(FindingClosed event) {
        raised = raised.changed(event.findingId(), finding -> finding.to(ReviewFindingStatus.CLOSED));
    }
}
