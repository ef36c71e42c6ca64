package niangjia.rules.read;

/** Does the log show this change yet? Waits a moment for it. Answered with a Boolean. */
public record RulesLogShows(long sequence) {}
