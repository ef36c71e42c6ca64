package niangjia.complaint.read;

/**
 * Does the queue include this event by now? Waits at most 300 ms, then answered with a boolean; tells nothing of the
 * order itself.
 *
 * @param sequence aggregate sequence number of the event
 */
public record QueueShows(String complaintId, long sequence) {}
