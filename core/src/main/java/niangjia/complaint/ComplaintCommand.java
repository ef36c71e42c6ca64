package niangjia.complaint;

import java.time.Instant;

/**
 * All that can be asked of a complaint. One stream, three chapters: the contact, the work order, the substance.
 * {@code occurredAt} is when the act was done in the world, said by the person who did it.
 */
public sealed interface ComplaintCommand permits ContactCommand, OrderCommand, DossierCommand {
    ComplaintId complaintId();

    Instant occurredAt();
}
