package niangjia.knowledge.read;

import niangjia.shared.Actor;

/** What was ever said under this id? Answered with an optional {@link GuidanceView}. */
public record GuidanceById(Actor viewer, String id) {}
