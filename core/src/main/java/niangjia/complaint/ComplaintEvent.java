package niangjia.complaint;

import java.time.Instant;

/**
 * All that can have happened to a complaint. {@code occurredAt} is when it happened in the world; when it was learned is
 * the timestamp of the message, who did it is its metadata.
 */
public sealed interface ComplaintEvent permits ContactEvent, OrderEvent, DossierEvent, TermEvent {
    String complaintId();

    Instant occurredAt();
}
