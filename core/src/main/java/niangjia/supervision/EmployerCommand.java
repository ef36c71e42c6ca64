package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.UnitRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about an employer in the registry (用人单位). */
public sealed interface EmployerCommand {
    EmployerId employerId();

    /** When it happened in the world. */
    Instant occurredAt();

    record RegisterEmployer(
            @TargetAggregateIdentifier EmployerId employerId,
            Instant occurredAt,
            String name,
            @Nullable String creditCode,
            UnitRef place,
            String sector)
            implements EmployerCommand {}

    record RenameEmployer(@TargetAggregateIdentifier EmployerId employerId, Instant occurredAt, String name)
            implements EmployerCommand {}

    record MoveEmployer(@TargetAggregateIdentifier EmployerId employerId, Instant occurredAt, UnitRef place)
            implements EmployerCommand {}

    record RecordHeadCount(
            @TargetAggregateIdentifier EmployerId employerId,
            Instant occurredAt,
            LocalDate on,
            int workers,
            int members)
            implements EmployerCommand {}

    record LinkUnion(@TargetAggregateIdentifier EmployerId employerId, Instant occurredAt, UnitRef union)
            implements EmployerCommand {}

    record CloseEmployer(
            @TargetAggregateIdentifier EmployerId employerId, Instant occurredAt, LocalDate on, String reason)
            implements EmployerCommand {}

    record ReopenEmployer(
            @TargetAggregateIdentifier EmployerId employerId, Instant occurredAt, LocalDate on, String reason)
            implements EmployerCommand {}
}
