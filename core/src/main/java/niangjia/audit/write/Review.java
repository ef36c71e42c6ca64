package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewActs;
import niangjia.audit.ReviewAnswer;
import niangjia.audit.ReviewCommand;
import niangjia.audit.ReviewCommand.AcceptAnswer;
import niangjia.audit.ReviewCommand.AnswerFinding;
import niangjia.audit.ReviewCommand.CloseFinding;
import niangjia.audit.ReviewCommand.CloseReview;
import niangjia.audit.ReviewCommand.DrawSample;
import niangjia.audit.ReviewCommand.JudgeCase;
import niangjia.audit.ReviewCommand.LapseAnswer;
import niangjia.audit.ReviewCommand.OpenReview;
import niangjia.audit.ReviewCommand.RaiseFinding;
import niangjia.audit.ReviewCommand.UpholdFinding;
import niangjia.audit.ReviewDraw;
import niangjia.audit.ReviewDrawnFacts;
import niangjia.audit.ReviewEvent.AnswerAccepted;
import niangjia.audit.ReviewEvent.AnswerLapsed;
import niangjia.audit.ReviewEvent.FindingAnswered;
import niangjia.audit.ReviewEvent.FindingClosed;
import niangjia.audit.ReviewEvent.FindingRaised;
import niangjia.audit.ReviewEvent.FindingUpheld;
import niangjia.audit.ReviewEvent.ItemJudged;
import niangjia.audit.ReviewEvent.ReviewClosed;
import niangjia.audit.ReviewEvent.ReviewOpened;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.audit.ReviewFindingStatus;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewJudgment;
import niangjia.audit.ReviewResult;
import niangjia.audit.ReviewStatus;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.supervision.RegistryGuard;
import niangjia.supervision.RegistryGuard.Door;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A file review: drawn by a seed, judged item by item beside what the record says, and answered for by the units. */
@Aggregate
final class Review {
    static final int LARGEST_SAMPLE = 200;
    private static final RegistryGuard GUARD = new Door(
                    ReviewActsHaveAFittingRole::new, ReviewsLieWithinTheActorsUnit::new)
            .and(ReviewFormsAreNotStale::new, ReviewsStandWhereTheActBegins::new);
    private static final Set<ReviewFindingStatus> AWAITING =
            EnumSet.of(ReviewFindingStatus.RAISED, ReviewFindingStatus.UPHELD);
    private static final Set<ReviewFindingStatus> ANSWERED = EnumSet.of(ReviewFindingStatus.ANSWERED);
    private static final Set<ReviewFindingStatus> ACCEPTED = EnumSet.of(ReviewFindingStatus.ACCEPTED);

    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private ReviewStatus status;
    private String seed;
    private int size;
    private DrawnCases cases = DrawnCases.NONE;
    private RaisedFindings findings = RaisedFindings.NONE;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Review() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Review(OpenReview command, Actor actor) {
        GUARD.begin(ReviewActs.of(OpenReview.class), actor, command.unit());
        Rule.verify(
                new ReviewPeriodsRunForward(command.from(), command.to()),
                new ReviewSeedsCanBeReadAloud(command.seed()),
                new ReviewSamplesHaveASize(command.size(), LARGEST_SAMPLE));
        apply(new ReviewOpened(
                command.reviewId().value(),
                command.occurredAt(),
                command.unit().id(),
                command.unit().path(),
                command.basis().name(),
                command.from(),
                command.to(),
                command.kinds().stream().sorted().map(Enum::name).toList(),
                command.seed(),
                command.size()));
    }

    /** A unit answers for itself although the review is of one above it. */
    @CommandHandlerInterceptor
    @Nullable
    Object guard(
            ReviewCommand command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence,
            InterceptorChain chain)
            throws Exception {
        UnitRef place = command instanceof AnswerFinding answer
                ? findings.known(answer.findingId()).unit()
                : unit;
        GUARD.verify(
                ReviewActs.of(command.getClass()), actor, place, status, expectedSequence, getVersion(), getVersion());
        return chain.proceed();
    }

    @CommandHandler
    void decide(DrawSample command) {
        Rule.verify(new ReviewListsHoldACase(command.list().size()));
        List<ReviewDrawnFacts> drawn = ReviewDraw.of(seed, size, command.list()).stream()
                .map(each -> DrawnCases.facts(each, command.handledBy().getOrDefault(each.caseId(), Set.of())))
                .toList();
        apply(new SampleDrawn(
                id,
                command.occurredAt(),
                command.asAt(),
                command.list().size(),
                ReviewDraw.digest(command.list()),
                ReviewDraw.METHOD,
                drawn));
    }

    @CommandHandler
    void decide(JudgeCase command, Actor actor) {
        DrawnCase drawn = cases.forReview(command.caseId(), actor);
        command.items().forEach(each -> Rule.verify(new ADifferenceFromTheRecordHasAReason(each)));
        command.items().stream().filter(drawn::isNews).forEach(each -> apply(judged(command, each)));
    }

    @CommandHandler
    void decide(RaiseFinding command, Actor actor) {
        DrawnCase drawn = cases.forReview(command.caseId(), actor);
        findings.mustBeNew(command.findingId());
        Rule.verify(
                new AFindingFollowsAFailedItem(command.item(), drawn.of(command.item())),
                new AFindingNamesItsEvidence(command.evidence()),
                new ReviewsLieWithinTheActorsUnit(unit, List.of(command.unit())),
                new AnswerDaysLieAhead(command.answerBy(), DeskTime.dayOf(command.occurredAt())));
        apply(new FindingRaised(
                id,
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
        Finding finding = findings.standing(command.findingId(), AWAITING);
        Rule.verify(
                new OnlyTheUnitAskedAnswers(actor.unit(), finding.unit()),
                new AnUpheldFindingIsMended(finding.status(), command.answer()));
        lapse(command.findingId(), finding, command.occurredAt());
        apply(new FindingAnswered(
                id,
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
                id, command.occurredAt(), command.findingId(), String.valueOf(finding.answer()), command.note()));
    }

    @CommandHandler
    void decide(UpholdFinding command, Actor actor) {
        Finding unused = finding(command.findingId(), ANSWERED, actor);
        Rule.verify(new AnswerDaysLieAhead(command.answerBy(), DeskTime.dayOf(command.occurredAt())));
        apply(new FindingUpheld(
                id,
                command.occurredAt(),
                command.findingId(),
                command.reason(),
                command.answerBy(),
                endOf(command.answerBy())));
    }

    /** It may be asked any number of times. */
    @CommandHandler
    void decide(LapseAnswer command) {
        lapse(command.findingId(), findings.known(command.findingId()), command.occurredAt());
    }

    @CommandHandler
    void decide(CloseFinding command, Actor actor) {
        Finding finding = finding(command.findingId(), ACCEPTED, actor);
        apply(new FindingClosed(id, command.occurredAt(), command.findingId(), command.note(), finding.everLate()));
    }

    @CommandHandler
    void decide(CloseReview command) {
        Rule.verify(
                new EveryItemOfEveryCaseIsJudged(cases.judged(), cases.size() * ReviewItem.values().length),
                new EveryFindingIsClosed(findings.notClosed()));
        apply(new ReviewClosed(
                id,
                command.occurredAt(),
                command.report(),
                cases.size(),
                cases.failed(),
                findings.all().size(),
                findings.everLate()));
    }

    private ItemJudged judged(JudgeCase command, ReviewJudgment each) {
        return new ItemJudged(
                id,
                command.occurredAt(),
                command.caseId(),
                each.item().name(),
                each.machine().name(),
                each.result().name(),
                each.reason(),
                command.readTo());
    }

    private Finding finding(String findingId, Set<ReviewFindingStatus> expected, Actor actor) {
        Finding finding = findings.standing(findingId, expected);
        DrawnCase unused = cases.forReview(finding.caseId(), actor);
        return finding;
    }

    private void lapse(String findingId, Finding finding, Instant at) {
        if (finding.runsOutBy(at) && !finding.lapsed()) {
            apply(new AnswerLapsed(id, finding.dueAt(), findingId, at));
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DeskTime.ZONE).toInstant();
    }

    @EventSourcingHandler
    void evolve(ReviewOpened event) {
        id = event.reviewId();
        unit = new UnitRef(event.unitId(), event.unitPath());
        status = ReviewStatus.OPENED;
        seed = event.seed();
        size = event.size();
    }

    @EventSourcingHandler
    void evolve(SampleDrawn event) {
        status = ReviewStatus.DRAWN;
        cases = DrawnCases.of(event.cases());
    }

    @EventSourcingHandler
    void evolve(ItemJudged event) {
        cases = cases.changed(
                event.caseId(),
                drawn -> drawn.with(ReviewItem.valueOf(event.item()), ReviewResult.valueOf(event.result())));
    }

    @EventSourcingHandler
    void evolve(FindingRaised event) {
        findings = findings.with(
                event.findingId(),
                Finding.raised(event.caseId(), new UnitRef(event.unitId(), event.unitPath()), event.dueAt()));
    }

    @EventSourcingHandler
    void evolve(FindingAnswered event) {
        findings = findings.changed(
                event.findingId(), finding -> finding.answered(ReviewAnswer.valueOf(event.answer()), event.late()));
    }

    @EventSourcingHandler
    void evolve(AnswerAccepted event) {
        findings = findings.changed(event.findingId(), finding -> finding.to(ReviewFindingStatus.ACCEPTED));
    }

    @EventSourcingHandler
    void evolve(FindingUpheld event) {
        findings = findings.changed(event.findingId(), finding -> finding.upheld(event.dueAt()));
    }

    @EventSourcingHandler
    void evolve(AnswerLapsed event) {
        findings = findings.changed(event.findingId(), finding -> finding.withoutAnswerInTime());
    }

    @EventSourcingHandler
    void evolve(FindingClosed event) {
        findings = findings.changed(event.findingId(), finding -> finding.to(ReviewFindingStatus.CLOSED));
    }

    @EventSourcingHandler
    void evolve(ReviewClosed event) {
        status = ReviewStatus.CLOSED;
    }
}
