package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked about somebody's entry on the roster of mediators (调解员名册). */
public sealed interface MediatorCommand {
    MediatorId mediatorId();

    /** When it happened in the world. */
    Instant occurredAt();

    record EnterMediator(
            @TargetAggregateIdentifier MediatorId mediatorId,
            Instant occurredAt,
            String staffId,
            String name,
            UnitRef unit,
            Set<Category> specialities,
            List<String> languages,
            List<OfficeHours> officeHours,
            LocalDate from,
            LocalDate to)
            implements MediatorCommand {}

    record TrainMediator(
            @TargetAggregateIdentifier MediatorId mediatorId,
            Instant occurredAt,
            String course,
            LocalDate trainedOn,
            int hours)
            implements MediatorCommand {}

    record ChangeMediator(
            @TargetAggregateIdentifier MediatorId mediatorId,
            Instant occurredAt,
            Set<Category> specialities,
            List<String> languages,
            List<OfficeHours> officeHours)
            implements MediatorCommand {}

    /** For another term. */
    record RenewMediator(@TargetAggregateIdentifier MediatorId mediatorId, Instant occurredAt, LocalDate to)
            implements MediatorCommand {}

    /**
     * @param employer with which it lies, if it lies with one
     * @param matter in which it lies, for example {@code mediation:…}, if it lies in one
     * @param words why
     */
    record DeclareConflict(
            @TargetAggregateIdentifier MediatorId mediatorId,
            Instant occurredAt,
            ConflictKind kind,
            @Nullable EmployerId employer,
            @Nullable String matter,
            SealedText words)
            implements MediatorCommand {}

    record LiftConflict(
            @TargetAggregateIdentifier MediatorId mediatorId, Instant occurredAt, String conflictId, SealedText reason)
            implements MediatorCommand {}

    record SuspendMediator(@TargetAggregateIdentifier MediatorId mediatorId, Instant occurredAt, String reason)
            implements MediatorCommand {}

    record ReinstateMediator(@TargetAggregateIdentifier MediatorId mediatorId, Instant occurredAt, String reason)
            implements MediatorCommand {}

    /** @param on from this day on no longer */
    record ReleaseMediator(
            @TargetAggregateIdentifier MediatorId mediatorId, Instant occurredAt, LocalDate on, String reason)
            implements MediatorCommand {}

    /** Once gone, now back. */
    record RecallMediator(
            @TargetAggregateIdentifier MediatorId mediatorId, Instant occurredAt, LocalDate from, LocalDate to)
            implements MediatorCommand {}
}
