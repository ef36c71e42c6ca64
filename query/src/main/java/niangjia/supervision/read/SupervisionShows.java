package niangjia.supervision.read;

/**
 * Does the case file include this event by now? Waits at most 300 ms, then answered with a boolean; tells nothing of
 * the case itself.
 *
 * @param sequence aggregate sequence number of the event
 */
public record SupervisionShows(String caseId, long sequence) {}
