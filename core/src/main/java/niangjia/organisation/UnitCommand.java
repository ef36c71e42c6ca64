package niangjia.organisation;

import java.time.Instant;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a unit of the federation. */
public sealed interface UnitCommand {
    UnitId unit();

    /** When it happened in the world. */
    Instant occurredAt();

    /** @param parent the unit it stands under for ever; none for the root, which only the desk itself founds */
    record FoundUnit(
            @TargetAggregateIdentifier UnitId unit,
            String name,
            UnitLevel level,
            @Nullable UnitRef parent,
            Instant occurredAt)
            implements UnitCommand {}

    record RenameUnit(@TargetAggregateIdentifier UnitId unit, String name, Instant occurredAt) implements UnitCommand {}

    record CloseUnit(@TargetAggregateIdentifier UnitId unit, String reason, Instant occurredAt)
            implements UnitCommand {}

    record ReopenUnit(@TargetAggregateIdentifier UnitId unit, String reason, Instant occurredAt)
            implements UnitCommand {}
}
