package niangjia.audit.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Erasures of the viewer's unit and those below it, the newest first. */
public record ErasuresIn(Actor viewer, @Nullable String cursor, int size) {}
