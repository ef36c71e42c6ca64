package niangjia.mediation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import niangjia.mediation.AgreementCommand.ApplyForReview;
import niangjia.mediation.AgreementCommand.RecordReview;
import niangjia.mediation.AgreementEvent.ReviewDecided;
import niangjia.mediation.AgreementEvent.ReviewRequested;
import niangjia.mediation.PartySide;
import niangjia.mediation.ReviewKind;
import niangjia.mediation.ReviewResult;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What makes the agreement enforceable: the arbitrators look at it, or a court confirms it. */
final class Reviews {
    private final CaseFile file;
    private final Agreement agreement;
    private final MediationClocks clocks;
    private final Map<ReviewKind, ReviewResult> decided = new EnumMap<>(ReviewKind.class);
    private final Set<ReviewKind> asked = EnumSet.noneOf(ReviewKind.class);

    Reviews(CaseFile file, Agreement agreement, MediationClocks clocks) {
        this.file = file;
        this.agreement = agreement;
        this.clocks = clocks;
    }

    boolean confirmed() {
        return decided.containsValue(ReviewResult.CONFIRMED);
    }

    @CommandHandler
    void decide(ApplyForReview command) {
        Set<PartySide> together = EnumSet.noneOf(PartySide.class);
        together.addAll(command.together());
        Rule.verify(
                new TheReviewFitsTheAgreement(command.kind(), file.track(), agreement.form()),
                new TheEntryIsNew("review", command.kind().name(), asked.contains(command.kind()) || confirmed()),
                new BothSidesApplyTogether(together),
                new TheWindowIsOpen(command.kind(), clocks.windowOpen(command.kind(), command.occurredAt())));
        apply(new ReviewRequested(
                command.caseId().value(),
                command.occurredAt(),
                command.kind().name(),
                command.body(),
                command.number()));
    }

    @CommandHandler
    void decide(RecordReview command) {
        Rule.verify(new TheEntryIsKnown(
                "review",
                command.kind().name(),
                asked.contains(command.kind()) && !decided.containsKey(command.kind())));
        apply(new ReviewDecided(
                command.caseId().value(),
                command.occurredAt(),
                command.kind().name(),
                command.result().name(),
                command.number(),
                command.words()));
    }

    @EventSourcingHandler
    void evolve(ReviewRequested event) {
        asked.add(ReviewKind.valueOf(event.kind()));
    }

    @EventSourcingHandler
    void evolve(ReviewDecided event) {
        decided.put(ReviewKind.valueOf(event.kind()), ReviewResult.valueOf(event.result()));
    }
}
