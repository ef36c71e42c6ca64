package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.audit.LetterCommand.DiscardLetter;
import niangjia.audit.LetterCommand.Letter;
import niangjia.audit.LetterCommand.RetryLetter;
import niangjia.audit.LetterEvent.LetterDiscarded;
import niangjia.audit.LetterEvent.LetterRetried;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One act upon an event that was laid aside: on record before it is done, so that nothing is put away in silence. */
@Aggregate
class LetterAct {
    @AggregateIdentifier
    private String id;

    /** The first event fills the field before anything else reads it. */
    @SuppressWarnings("NullAway.Init")
    LetterAct() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RetryLetter command, Actor actor) {
        Rule.verify(new OnlyWhoAdministersAllRebuilds(actor), new ARebuildHasAReason(command.reason()));
        Letter letter = command.letter();
        apply(new LetterRetried(
                command.act().value(),
                letter.letterId(),
                letter.model(),
                letter.eventId(),
                letter.stream(),
                letter.sequence(),
                command.reason(),
                command.occurredAt()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(DiscardLetter command, Actor actor) {
        Rule.verify(new OnlyWhoAdministersAllRebuilds(actor), new ARebuildHasAReason(command.reason()));
        Letter letter = command.letter();
        apply(new LetterDiscarded(
                command.act().value(),
                letter.letterId(),
                letter.model(),
                letter.eventId(),
                letter.stream(),
                letter.sequence(),
                command.reason(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(LetterRetried event) {
        id = event.actId();
    }

    @EventSourcingHandler
    void evolve(LetterDiscarded event) {
        id = event.actId();
    }
}
