package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.audit.ReviewCommand.JudgeCase;
import niangjia.audit.ReviewEvent.ItemJudged;
import niangjia.audit.ReviewEvent.SampleDrawn;
import niangjia.audit.ReviewItem;
import niangjia.audit.ReviewJudgment;
import niangjia.audit.ReviewResult;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The cases of a review: drawn by the machine, each judged item by item by somebody who never handled it. */
final class Sample {
    private DrawnCases cases = DrawnCases.NONE;

    DrawnCases cases() {
        return cases;
    }

    @CommandHandler
    void decide(JudgeCase command, Actor actor) {
        DrawnCase drawn = cases.forReview(command.caseId(), actor);
        command.items().forEach(each -> Rule.verify(new ADifferenceFromTheRecordHasAReason(each)));
        command.items().stream().filter(drawn::isNews).forEach(each -> apply(judged(command, each)));
    }

    private static ItemJudged judged(JudgeCase command, ReviewJudgment each) {
        return new ItemJudged(
                command.reviewId().value(),
                command.occurredAt(),
                command.caseId(),
                each.item().name(),
                each.machine().name(),
                each.result().name(),
                each.reason(),
                command.readTo());
    }

    @EventSourcingHandler
    void evolve(SampleDrawn event) {
        cases = DrawnCases.of(event.cases());
    }

    @EventSourcingHandler
    void evolve(ItemJudged event) {
        cases = cases.changed(
                event.caseId(),
                drawn -> drawn.with(ReviewItem.valueOf(event.item()), ReviewResult.valueOf(event.result())));
    }
}
