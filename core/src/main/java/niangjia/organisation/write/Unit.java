package niangjia.organisation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import niangjia.organisation.UnitCommand.CloseUnit;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitCommand.RenameUnit;
import niangjia.organisation.UnitCommand.ReopenUnit;
import niangjia.organisation.UnitEvent.UnitClosed;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.organisation.UnitEvent.UnitRenamed;
import niangjia.organisation.UnitEvent.UnitReopened;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A unit keeps its place in the tree for ever: it is founded there, renamed, closed, perhaps reopened, never moved. */
@Aggregate
class Unit {
    private static final int NAME_LENGTH = 100;
    private static final int REASON_LENGTH = 500;

    @AggregateIdentifier
    private String id;

    private UnitRef place;
    private @Nullable String parentCode;
    private UnitLevel level;
    private String name;
    private boolean open;

    /** The first event fills the fields before anything else reads them. */
    @SuppressWarnings("NullAway.Init")
    Unit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(FoundUnit command, Actor actor, Roll roll) {
        UnitRef parent = command.parent();
        UnitRef touched = parent == null ? UnitRef.root(command.unit().code()) : parent;
        Rule.verify(
                OnlyUnitsAndStaffInReachMayBeTouched.by(actor, command, touched),
                new CodesArePlain(command.unit().code()),
                new TextsHaveALength(command.name(), NAME_LENGTH),
                new AUnitIsFoundedOnce(command.unit(), roll.unit(command.unit())));
        if (parent != null) {
            Optional<UnitStanding> upper = roll.unit(UnitId.of(parent));
            Rule.verify(
                    new UnitsNamedStandWhereTheRecordHasThem(parent, upper),
                    new OnlyOpenUnitsTakePart(parent.id(), upper),
                    new AUnitStandsBelowItsParent(command.level(), upper));
        }
        apply(UnitFounded.event(command.unit(), command.name(), command.level(), parent, command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(UnitFounded event) {
        id = event.unitId();
        place = event.place();
        parentCode = event.parentCode();
        level = UnitLevel.valueOf(event.level());
        name = event.name();
        open = true;
    }

    @CommandHandler
    void decide(RenameUnit command, Actor actor) {
        Rule.verify(
                OnlyUnitsAndStaffInReachMayBeTouched.by(actor, command, place),
                new OnlyOpenUnitsTakePart(place.id(), Optional.of(standing())),
                new TextsHaveALength(command.name(), NAME_LENGTH),
                new AChangeChangesSomething(command.name(), name));
        apply(new UnitRenamed(id, command.name(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(UnitRenamed event) {
        name = event.name();
    }

    @CommandHandler
    void decide(CloseUnit command, Actor actor) {
        Rule.verify(
                OnlyUnitsAndStaffInReachMayBeTouched.by(actor, command, place),
                new OnlyOpenUnitsTakePart(place.id(), Optional.of(standing())),
                new TextsHaveALength(command.reason(), REASON_LENGTH));
        apply(new UnitClosed(id, command.reason(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(UnitClosed event) {
        open = false;
    }

    @CommandHandler
    void decide(ReopenUnit command, Actor actor, Roll roll) {
        Rule.verify(
                OnlyUnitsAndStaffInReachMayBeTouched.by(actor, command, place),
                new OnlyClosedUnitsCanBeReopened(place.id(), open),
                new TextsHaveALength(command.reason(), REASON_LENGTH));
        if (parentCode != null) {
            Rule.verify(new OnlyOpenUnitsTakePart(parentCode, roll.unit(UnitId.ofCode(parentCode))));
        }
        apply(new UnitReopened(id, command.reason(), command.occurredAt()));
    }

    @EventSourcingHandler
    void evolve(UnitReopened event) {
        open = true;
    }

    UnitStanding standing() {
        return new UnitStanding(place, level, open);
    }
}
