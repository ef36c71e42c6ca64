package niangjia.knowledge.read;

import java.time.LocalDate;
import niangjia.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What can be told to this caller? Answered with {@link KnowledgeHits} of what is offered on the day in the viewer's unit.
 *
 * @param typed the account as far as it is written; never kept, never logged
 * @param query what the operator searches for besides; weighs more than the account, and replaces it if anything matches
 * @param category of the matter, if chosen
 * @param most 1 to {@value #LARGEST}
 */
public record KnowledgeFor(
        Actor viewer,
        String typed,
        @Nullable String query,
        @Nullable String category,
        LocalDate day,
        int most) {
    public static final int LARGEST = 100;

    /** Without what was typed: it is a caller's words. */
    @Override
    public String toString() {
        return "KnowledgeFor[" + viewer.staffId() + ", " + category + ", " + day + ", " + most + "]";
    }
}
