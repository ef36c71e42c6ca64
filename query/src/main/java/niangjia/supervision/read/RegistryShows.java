package niangjia.supervision.read;

/** Does a viewer see this change yet? Waits a moment for it. Answered with a Boolean. */
public record RegistryShows(String stream, long sequence) {}
