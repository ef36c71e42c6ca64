package niangjia.knowledge.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import niangjia.knowledge.GuidanceCommand.ReinstateGuidance;
import niangjia.knowledge.GuidanceCommand.ReviseGuidance;
import niangjia.knowledge.GuidanceCommand.WithdrawGuidance;
import niangjia.knowledge.GuidanceCommand.WriteGuidance;
import niangjia.knowledge.GuidanceEvent.GuidanceReinstated;
import niangjia.knowledge.GuidanceEvent.GuidanceRevised;
import niangjia.knowledge.GuidanceEvent.GuidanceWithdrawn;
import niangjia.knowledge.GuidanceEvent.GuidanceWritten;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.GuidanceLimits;
import niangjia.knowledge.Wording;
import niangjia.knowledge.WordingFacts;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What the office says to one question: written, revised with a reason, withdrawn, perhaps reinstated; never removed. */
@Aggregate
class Guidance {
    @AggregateIdentifier
    private String id;

    private UnitRef unit;
    private Wording wording;
    private int version;
    private boolean offered;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Guidance() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(WriteGuidance command, Actor actor, Shelf shelf) {
        Rule.verify(
                new OnlyKeepersInReachChangeGuidance(actor, command.unit()),
                new KeysArePlain(command.guidance().key()),
                new GuidanceIsWrittenOnce(command.guidance().key(), shelf.holds(command.guidance())));
        Rule.verify(WordingRules.of(command.wording()));
        Rule.verify(new NobodyVerifiesAhead(command.wording().verifiedOn(), DeskTime.dayOf(command.occurredAt())));
        apply(new GuidanceWritten(
                command.guidance().value(),
                command.unit().id(),
                command.unit().path(),
                WordingFacts.of(command.wording()),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(GuidanceWritten event) {
        id = event.guidanceId();
        unit = event.unit();
        wording = event.wording().wording();
        version = 1;
        offered = true;
    }

    @CommandHandler
    void decide(
            ReviseGuidance command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        guard(actor, expectedSequence);
        Rule.verify(
                new OnlyOfferedGuidanceChanges(offered),
                new TextsHaveALength("reason", command.reason(), GuidanceLimits.REASON));
        Rule.verify(WordingRules.of(command.wording()));
        Rule.verify(
                new NobodyVerifiesAhead(command.wording().verifiedOn(), DeskTime.dayOf(command.occurredAt())),
                new ARevisionChangesSomething(new GuidanceId(id), command.wording(), wording));
        apply(new GuidanceRevised(
                id, version + 1, WordingFacts.of(command.wording()), command.reason(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(GuidanceRevised event) {
        wording = event.wording().wording();
        version = event.version();
    }

    @CommandHandler
    void decide(
            WithdrawGuidance command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        guard(actor, expectedSequence);
        Rule.verify(
                new OnlyOfferedGuidanceChanges(offered),
                new TextsHaveALength("reason", command.reason(), GuidanceLimits.REASON));
        apply(new GuidanceWithdrawn(id, command.reason(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(GuidanceWithdrawn event) {
        offered = false;
    }

    @CommandHandler
    void decide(
            ReinstateGuidance command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        guard(actor, expectedSequence);
        Rule.verify(
                new OnlyWithdrawnGuidanceIsReinstated(offered),
                new TextsHaveALength("reason", command.reason(), GuidanceLimits.REASON));
        apply(new GuidanceReinstated(id, command.reason(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(GuidanceReinstated event) {
        offered = true;
    }

    private void guard(Actor actor, @Nullable String expectedSequence) {
        Rule.verify(
                new OnlyKeepersInReachChangeGuidance(actor, unit),
                new TheFormIsNotStale(expectedSequence == null ? null : Long.valueOf(expectedSequence), getVersion()));
    }
}
