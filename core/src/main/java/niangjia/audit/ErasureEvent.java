package niangjia.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** What became of a request to be erased. Persons are named by their keys alone. */
public sealed interface ErasureEvent {
    String erasureId();

    /** When it happened in the world. */
    Instant occurredAt();

    @Recorded(name = "erasure.Requested")
    record ErasureRequested(
            String erasureId,
            Instant occurredAt,
            String number,
            String matter,
            List<String> persons,
            String basis,
            String identity,
            SealedText words,
            String unitId,
            String unitPath)
            implements ErasureEvent {}

    @Recorded(name = "erasure.Restricted")
    record PersonsRestricted(String erasureId, Instant occurredAt, List<String> persons) implements ErasureEvent {}

    @Recorded(name = "erasure.HoldPlaced")
    record HoldPlaced(
            String erasureId,
            Instant occurredAt,
            String holdId,
            String ground,
            SealedText reason,
            @Nullable LocalDate until)
            implements ErasureEvent {}

    @Recorded(name = "erasure.HoldLifted")
    record HoldLifted(String erasureId, Instant occurredAt, String holdId, SealedText reason) implements ErasureEvent {}

    /** @param kept keys that stay although they quote the person, each with a space and the ground behind it */
    @Recorded(name = "erasure.Proposed")
    record ErasureProposed(
            String erasureId, Instant occurredAt, List<String> persons, List<String> kept, String proposedBy)
            implements ErasureEvent {}

    @Recorded(name = "erasure.Approved")
    record ErasureApproved(String erasureId, Instant occurredAt, String approvedBy) implements ErasureEvent {}

    @Recorded(name = "erasure.Refused")
    record ErasureRefused(String erasureId, Instant occurredAt, String ground, SealedText reason, List<String> persons)
            implements ErasureEvent {}

    /** @param keys how many there were to destroy; one that another request destroyed before does not count */
    @Recorded(name = "erasure.KeysDestroyed")
    record KeysDestroyed(
            String erasureId,
            Instant occurredAt,
            List<String> persons,
            int keys,
            int streams,
            long events,
            String digest)
            implements ErasureEvent {}

    @Recorded(name = "erasure.Forgotten")
    record KeysForgotten(String erasureId, Instant occurredAt) implements ErasureEvent {}

    @Recorded(name = "erasure.Swept")
    record ErasureSwept(String erasureId, Instant occurredAt, SweepFacts result) implements ErasureEvent {}

    @Recorded(name = "erasure.Certified")
    record CertificateIssued(String erasureId, Instant occurredAt, int year, int number, String template, String digest)
            implements ErasureEvent {}
}
