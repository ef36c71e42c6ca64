package niangjia.audit.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import niangjia.audit.RebuildCommand.AskToSwitch;
import niangjia.audit.RebuildCommand.BreakOffRebuild;
import niangjia.audit.RebuildCommand.ConfirmSwitch;
import niangjia.audit.RebuildCommand.GrantSwitch;
import niangjia.audit.RebuildCommand.RecordComparison;
import niangjia.audit.RebuildCommand.RecordSwitch;
import niangjia.audit.RebuildCommand.StartRebuild;
import niangjia.audit.RebuildEvent.RebuildBrokenOff;
import niangjia.audit.RebuildEvent.RebuildCompared;
import niangjia.audit.RebuildEvent.RebuildStarted;
import niangjia.audit.RebuildEvent.RebuildSwitched;
import niangjia.audit.RebuildEvent.SwitchAsked;
import niangjia.audit.RebuildEvent.SwitchConfirmed;
import niangjia.audit.RebuildEvent.SwitchGranted;
import niangjia.audit.RebuildKind;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One rebuild of a read model: begun, compared, and either live, left alone or let live by two people. */
@Aggregate
class RebuildOfAModel {
    @AggregateIdentifier
    private String id;

    private RebuildKind kind = RebuildKind.COMPARE;
    private boolean running;
    private long different;
    private @Nullable String asker;
    private boolean granted;
    private boolean unconfirmed;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    RebuildOfAModel() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(StartRebuild command, Actor actor) {
        Rule.verify(
                new OnlyWhoAdministersAllRebuilds(actor),
                new ARebuildHasAReason(command.reason()),
                new WhatDiffersGoesLiveByTwo(command.kind(), actor));
        apply(new RebuildStarted(
                command.rebuild().value(),
                command.model(),
                command.kind().name(),
                command.seed(),
                command.reason(),
                command.occurredAt()));
    }

    @CommandHandler
    void decide(RecordComparison command, Actor actor) {
        Rule.verify(new OnlyWhoAdministersAllRebuilds(actor), new TheRebuildGoesOn(command.rebuild(), running));
        apply(new RebuildCompared(id, command.findings(), command.occurredAt()));
    }

    @CommandHandler
    void decide(RecordSwitch command, Actor actor) {
        Rule.verify(
                new OnlyWhoAdministersAllRebuilds(actor),
                new TheRebuildGoesOn(command.rebuild(), kind.switches() && !unconfirmed));
        apply(new RebuildSwitched(id, command.occurredAt()));
    }

    @CommandHandler
    void decide(BreakOffRebuild command, Actor actor) {
        Rule.verify(new OnlyWhoAdministersAllRebuilds(actor), new TheRebuildGoesOn(command.rebuild(), running));
        apply(new RebuildBrokenOff(id, command.cause(), command.occurredAt()));
    }

    @CommandHandler
    void decide(AskToSwitch command, Actor actor) {
        Rule.verify(
                new OnlyWhoAdministersAllRebuilds(actor),
                new ARebuildHasAReason(command.reason()),
                new OnlyADifferenceIsSwitchedAllTheSame(different),
                new ADifferenceIsAskedForOnce(asker));
        apply(new SwitchAsked(id, actor.staffId(), command.reason(), command.occurredAt()));
    }

    @CommandHandler
    void decide(GrantSwitch command, Actor actor) {
        Rule.verify(
                new OnlyWhoAdministersAllRebuilds(actor),
                new ARebuildHasAReason(command.reason()),
                new TwoPeopleLetADifferenceGoLive(actor.staffId(), granted ? null : asker));
        apply(new SwitchGranted(id, command.reason(), command.occurredAt()));
    }

    @CommandHandler
    void decide(ConfirmSwitch command, Actor actor) {
        Rule.verify(
                new OnlyWhoAdministersAllRebuilds(actor),
                new OnlyWhatWasSwitchedIsConfirmed(command.rebuild(), unconfirmed));
        apply(new SwitchConfirmed(id, command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(RebuildStarted event) {
        id = event.rebuildId();
        kind = RebuildKind.valueOf(event.kind());
        running = true;
    }

    @EventSourcingHandler
    void evolve(RebuildCompared event) {
        running = false;
        different = event.findings().different();
    }

    @EventSourcingHandler
    void evolve(RebuildSwitched event) {
        running = false;
        different = 0;
        unconfirmed = true;
    }

    @EventSourcingHandler
    void evolve(RebuildBrokenOff event) {
        running = false;
    }

    @EventSourcingHandler
    void evolve(SwitchAsked event) {
        asker = event.askedBy();
    }

    @EventSourcingHandler
    void evolve(SwitchGranted event) {
        granted = true;
    }

    @EventSourcingHandler
    void evolve(SwitchConfirmed event) {
        unconfirmed = false;
    }
}
