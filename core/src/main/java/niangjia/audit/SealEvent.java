package niangjia.audit;

import java.time.Instant;
import niangjia.shared.Recorded;

/** What happened to the seal of the record by the hand of a person. */
public sealed interface SealEvent {
    String cosignatureId();

    Instant occurredAt();

    @Recorded(name = "seal.CosignatureAccepted")
    record CosignatureAccepted(String cosignatureId, Instant occurredAt, long number, String witness, String line)
            implements SealEvent {}
}
