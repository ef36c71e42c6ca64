package niangjia.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What happened to somebody's entry on the roster of mediators (调解员名册). */
public sealed interface MediatorEvent {
    String mediatorId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "mediator.MediatorEntered")
    record MediatorEntered(
            String mediatorId,
            Instant occurredAt,
            String staffId,
            String name,
            String unitId,
            String unitPath,
            List<String> specialities,
            List<String> languages,
            List<OfficeHours> officeHours,
            LocalDate from,
            LocalDate to)
            implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorTrained")
    record MediatorTrained(String mediatorId, Instant occurredAt, String course, LocalDate trainedOn, int hours)
            implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorChanged")
    record MediatorChanged(
            String mediatorId,
            Instant occurredAt,
            List<String> specialities,
            List<String> languages,
            List<OfficeHours> officeHours)
            implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorRenewed")
    record MediatorRenewed(String mediatorId, Instant occurredAt, LocalDate to) implements MediatorEvent {}

    @Recorded(name = "mediator.ConflictDeclared")
    record ConflictDeclared(
            String mediatorId,
            Instant occurredAt,
            String conflictId,
            String kind,
            @Nullable String employerId,
            @Nullable String matter,
            SealedText words)
            implements MediatorEvent {}

    @Recorded(name = "mediator.ConflictLifted")
    record ConflictLifted(String mediatorId, Instant occurredAt, String conflictId, SealedText reason)
            implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorSuspended")
    record MediatorSuspended(String mediatorId, Instant occurredAt, String reason) implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorReinstated")
    record MediatorReinstated(String mediatorId, Instant occurredAt, String reason) implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorReleased")
    record MediatorReleased(String mediatorId, Instant occurredAt, LocalDate on, String reason)
            implements MediatorEvent {}

    @Recorded(name = "mediator.MediatorRecalled")
    record MediatorRecalled(String mediatorId, Instant occurredAt, LocalDate from, LocalDate to)
            implements MediatorEvent {}
}
