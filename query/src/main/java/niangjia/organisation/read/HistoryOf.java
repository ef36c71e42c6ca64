package niangjia.organisation.read;

import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a unit or a person, the latest first? Answered with a {@link HistoryPage}, empty for whoever may not
 * know.
 *
 * @param stream {@code unit:…} or {@code staff:…}
 * @param cursor {@link HistoryPage#next()} of the page before; null for the first
 */
public record HistoryOf(
        Actor viewer, String stream, @Nullable String cursor, int size) {}
