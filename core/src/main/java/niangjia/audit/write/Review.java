package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.Set;
import niangjia.audit.ReviewActs;
import niangjia.audit.ReviewCommand;
import niangjia.audit.ReviewCommand.AnswerFinding;
import niangjia.audit.ReviewCommand.CloseReview;
import niangjia.audit.ReviewCommand.DrawSample;
import niangjia.audit.ReviewCommand.OpenReview;
import niangjia.audit.ReviewDraw;
import niangjia.audit.ReviewDrawnFacts;
import niangjia.audit.ReviewEvent.ReviewClosed;
import niangjia.audit.ReviewEvent.ReviewOpened;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewStatus;
import niangjia.shared.Actor;
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
import org.axonframework.modelling.command.AggregateMember;
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

    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private ReviewStatus status;
    private String seed;
    private int size;

    @AggregateMember
    private final Sample sample = new Sample();

    @AggregateMember
    private final Findings findings = new Findings(sample);

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
        UnitRef place = command instanceof AnswerFinding answer ? findings.unitAsked(answer.findingId()) : unit;
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
    void decide(CloseReview command) {
        Rule.verify(
                new EveryItemOfEveryCaseIsJudged(
                        sample.cases().judged(), sample.cases().size() * ReviewItem.values().length),
                new EveryFindingIsClosed(findings.raised().notClosed()));
        apply(new ReviewClosed(
                id,
                command.occurredAt(),
                command.report(),
                sample.cases().size(),
                sample.cases().failed(),
                findings.raised().all().size(),
                findings.raised().everLate()));
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
    }

    @EventSourcingHandler
    void evolve(ReviewClosed event) {
        status = ReviewStatus.CLOSED;
    }
}
