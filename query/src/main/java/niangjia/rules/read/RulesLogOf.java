package niangjia.rules.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/** How did the rules come to be what they are, newest first? Answered with a {@link RulesLogPage}. */
public record RulesLogOf(Actor viewer, @Nullable String cursor, int size) {}
