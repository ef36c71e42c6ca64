package niangjia.audit.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Which rebuilds were there, newest first? Answered with a {@link RebuildPage}, an empty one for who may not look. */
public record RebuildsOf(Actor viewer, @Nullable String cursor, int size) {}
