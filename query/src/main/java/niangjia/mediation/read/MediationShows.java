package niangjia.mediation.read;

/**
 * Does the case file include this event by now? Waits at most 300 ms, then answered with a boolean; tells nothing of
 * the case itself.
 *
 * @param sequence aggregate sequence number of the event
 */
public record MediationShows(String caseId, long sequence) {}
