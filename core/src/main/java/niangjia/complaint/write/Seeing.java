package niangjia.complaint.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.complaint.NoticeCommand;
import niangjia.complaint.NoticeCommand.SeeNotices;
import niangjia.complaint.NoticeEvent.NoticesSeen;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One look of one person at their notices; looking twice makes two of them, and the first one counts. */
@Aggregate
final class Seeing {
    @AggregateIdentifier
    private String id;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Seeing() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Seeing(SeeNotices command, Actor actor) {
        Rule.verify(new ALookIsAtSomeNotices(command.notices().size(), NoticeCommand.LARGEST));
        apply(new NoticesSeen(command.seenId().value(), actor.staffId(), command.occurredAt(), command.notices()));
    }

    @EventSourcingHandler
    void evolve(NoticesSeen event) {
        id = event.seenId();
    }
}
