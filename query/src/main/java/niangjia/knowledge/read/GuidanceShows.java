package niangjia.knowledge.read;

/** Does the shelf show this change yet? Waits a moment for it. Answered with a Boolean. */
public record GuidanceShows(String id, long sequence) {}
