package niangjia.supervision;

import java.time.Instant;
import java.time.LocalDate;
import niangjia.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What happened to an employer in the registry (用人单位). */
public sealed interface EmployerEvent {
    String employerId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "employer.EmployerRegistered")
    record EmployerRegistered(
            String employerId,
            Instant occurredAt,
            String name,
            @Nullable String creditCode,
            String placeId,
            String placePath,
            String sector)
            implements EmployerEvent {}

    @Recorded(name = "employer.EmployerRenamed")
    record EmployerRenamed(String employerId, Instant occurredAt, String name) implements EmployerEvent {}

    @Recorded(name = "employer.EmployerMoved")
    record EmployerMoved(String employerId, Instant occurredAt, String placeId, String placePath)
            implements EmployerEvent {}

    @Recorded(name = "employer.HeadCountRecorded")
    record HeadCountRecorded(String employerId, Instant occurredAt, LocalDate on, int workers, int members)
            implements EmployerEvent {}

    @Recorded(name = "employer.EmployerUnionLinked")
    record EmployerUnionLinked(String employerId, Instant occurredAt, String unionId, String unionPath)
            implements EmployerEvent {}

    @Recorded(name = "employer.EmployerClosed")
    record EmployerClosed(String employerId, Instant occurredAt, LocalDate on, String reason)
            implements EmployerEvent {}

    @Recorded(name = "employer.EmployerReopened")
    record EmployerReopened(String employerId, Instant occurredAt, LocalDate on, String reason)
            implements EmployerEvent {}
}
