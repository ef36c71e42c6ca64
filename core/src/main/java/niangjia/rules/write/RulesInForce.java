package niangjia.rules.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.rules.LocalDayFacts;
import niangjia.rules.NoticeFacts;
import niangjia.rules.PackFacts;
import niangjia.rules.RulesCommand.ActivatePack;
import niangjia.rules.RulesCommand.BeginRules;
import niangjia.rules.RulesCommand.LoadNotice;
import niangjia.rules.RulesCommand.LoadPack;
import niangjia.rules.RulesCommand.SetLocalDays;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesEvent.RulesBegun;
import niangjia.rules.RulesSoFar;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RecordMeta;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Activation;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.LocalDay;
import niangjia.shared.terms.LocalDays;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.RulePack;
import niangjia.shared.terms.RulePacks;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The rules of the whole federation: what lies with the project, and over it what was loaded and activated. */
@Aggregate
class RulesInForce {
    @AggregateIdentifier
    private String id;

    private RulesSoFar soFar = RulesSoFar.bundled();

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    RulesInForce() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(BeginRules command, Actor actor) {
        Rule.verify(new OnlyAdministratorsInReachChangeRules(actor, actor.unit()));
        RulesSoFar lying = RulesSoFar.bundled();
        apply(new RulesBegun(
                command.rules().value(),
                lying.calendars().notices().stream().map(Notice::id).toList(),
                lying.packs().all().stream().map(RulePack::id).toList(),
                command.occurredAt()));
    }

    @CommandHandler
    void decide(
            LoadNotice command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        Rule.verify(new WhatHoldsForAllIsLoadedAtTheTop(actor));
        guard(expectedSequence, command.reason());
        Notice notice = command.notice();
        soFar.calendars().with(notice.id(), notice).orRefuse();
        apply(new NoticeLoaded(id, notice.id(), NoticeFacts.of(notice), command.reason(), command.occurredAt()));
    }

    @CommandHandler
    void decide(
            SetLocalDays command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        UnitRef unit = command.unit();
        Rule.verify(new OnlyAdministratorsInReachChangeRules(actor, unit));
        guard(expectedSequence, command.reason());
        Optional<LocalDays> before = soFar.calendars().localDays(unit.id());
        int edition = soFar.calendars().nextEdition(unit.id());
        LocalDays list = new LocalDays(unit.id(), edition, command.days());
        List<LocalDay> had = before.map(LocalDays::days).orElse(List.of());
        Rule.verify(
                new AListOfDaysHasAnEnd(list.days().size()),
                new AChangeChangesSomething(
                        unit, before.map(LocalDays::id).orElse(""), list.days().equals(had)));
        apply(new LocalDaysSet(
                id,
                unit.id(),
                unit.path(),
                edition,
                list.days().stream().map(LocalDayFacts::of).toList(),
                command.reason(),
                command.occurredAt()));
    }

    @CommandHandler
    void decide(
            LoadPack command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        Rule.verify(new WhatHoldsForAllIsLoadedAtTheTop(actor));
        guard(expectedSequence, command.reason());
        Rule.verify(new AFileHasAnEnd(command.text()));
        RulePacks after =
                soFar.packs().with(Map.of(command.file(), command.text())).orRefuse();
        RulePack pack = after.all().stream()
                .filter(each -> soFar.packs().pack(each.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        apply(new PackLoaded(
                id, pack.id(), command.file(), PackFacts.of(pack), command.reason(), command.occurredAt()));
    }

    @CommandHandler
    void decide(
            ActivatePack command,
            Actor actor,
            @MetaDataValue(RecordMeta.EXPECTED_SEQUENCE) @Nullable String expectedSequence) {
        UnitRef unit = command.unit();
        Rule.verify(new OnlyAdministratorsInReachChangeRules(actor, unit));
        guard(expectedSequence, command.reason());
        RulePacks after = soFar.packs()
                .activated(
                        new Activation(unit.id(), command.packId(), command.effectiveOn(), command.grandfathering()));
        RulePack pack = after.pack(command.packId()).orElseThrow();
        Rule.verify(
                new APackHoldsInItsPlace(pack, unit),
                new APackHoldsNotBeforeItsDay(command.effectiveOn(), pack),
                new AChangeChangesSomething(unit, pack.id(), holdsAlready(command)));
        apply(new PackActivated(
                id,
                unit.id(),
                unit.path(),
                pack.id(),
                command.effectiveOn(),
                command.grandfathering().name(),
                command.reason(),
                command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(RulesEvent event) {
        id = event.rulesId();
        soFar = soFar.after(event);
    }

    /** A pack that holds there on the day holds from then on; to move what started before is a change all the same. */
    private boolean holdsAlready(ActivatePack command) {
        return command.grandfathering() == Grandfathering.STARTED_KEEP
                && soFar.terms()
                        .packFor(
                                command.unit(),
                                command.effectiveOn()
                                        .atStartOfDay(DeskTime.ZONE)
                                        .toInstant())
                        .filter(pack -> pack.id().equals(command.packId()))
                        .isPresent()
                && soFar.packs().activations().stream()
                        .noneMatch(each ->
                                each.jurisdiction().equals(command.unit().id())
                                        && each.effectiveOn().isAfter(command.effectiveOn()));
    }

    private void guard(@Nullable String expectedSequence, String reason) {
        Rule.verify(
                new TheFormIsNotStale(expectedSequence == null ? null : Long.valueOf(expectedSequence), getVersion()),
                new AReasonIsGiven(reason));
    }
}
