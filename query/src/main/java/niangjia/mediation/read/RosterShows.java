package niangjia.mediation.read;

/** Does a viewer see this change of the roster, or of a room, yet? Waits a moment for it. Answered with a Boolean. */
public record RosterShows(String stream, long sequence) {}
