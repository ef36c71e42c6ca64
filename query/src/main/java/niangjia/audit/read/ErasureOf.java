package niangjia.audit.read;

import niangjia.shared.Actor;

/** One erasure, for who may read it. */
public record ErasureOf(Actor viewer, String erasureId) {}
