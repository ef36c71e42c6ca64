package niangjia.audit.read;

import niangjia.shared.Actor;

/**
 * Which nightly samples differed, and no later rebuild of the same read model was equal or switched? Newest first. Answered
 * with a {@link RebuildPage} without a next one, empty for who rebuilds nothing.
 */
public record RebuildsUnsettled(Actor viewer) {}
