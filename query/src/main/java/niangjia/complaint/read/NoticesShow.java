package niangjia.complaint.read;

/** Does the list of seen notices include this look by now? Waits at most 300 ms, then answered with a boolean. */
public record NoticesShow(String seenId) {}
