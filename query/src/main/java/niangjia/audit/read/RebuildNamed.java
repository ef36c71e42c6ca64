package niangjia.audit.read;

import niangjia.shared.Actor;

/** What came of this rebuild? Answered with an optional {@link RebuildView}, empty for who may not look. */
public record RebuildNamed(Actor viewer, String id) {}
