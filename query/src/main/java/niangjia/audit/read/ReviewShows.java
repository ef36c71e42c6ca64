package niangjia.audit.read;

/** Does a viewer see this change of a review yet? Waits a moment for it. Answered with a Boolean. */
public record ReviewShows(String reviewId, long sequence) {}
