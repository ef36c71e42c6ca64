package niangjia.audit.read;

/** Does the list tell this event of a rebuild yet? Waits a moment for it. Answered with a Boolean. */
public record RebuildShows(String stream, long sequence) {}
