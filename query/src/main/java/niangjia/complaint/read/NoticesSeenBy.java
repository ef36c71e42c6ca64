package niangjia.complaint.read;

import niangjia.shared.Actor;

/** Which notices has the viewer seen? Answered with {@link SeenNotices}; nobody asks for another. */
public record NoticesSeenBy(Actor viewer) {}
