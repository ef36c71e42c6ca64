package niangjia.knowledge.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the shelf? Answered with a {@link KnowledgePage} by category and key, or by rank if words are given.
 *
 * @param words to search for
 * @param category a code
 * @param cursor {@link KnowledgePage#next()} of the page before; null for the first
 * @param size 1 to 1000
 */
public record KnowledgeOn(
        Actor viewer,
        @Nullable String words,
        @Nullable String category,
        KnowledgeState state,
        LocalDate day,
        @Nullable String cursor,
        int size) {}
