package niangjia.complaint.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a term was counted anew, though nobody acted on the matter.
 *
 * @param reason NOTICE, LOCAL_DAYS or PACK
 * @param source the notice or the pack it came from
 * @param from the last day as it was
 * @param to the last day as it is since; the same day where only what it rests on has changed
 */
public record Recomputation(
        String termId, Instant at, String reason, @Nullable String source, LocalDate from, LocalDate to) {}
