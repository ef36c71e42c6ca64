package niangjia.supervision.read;

import niangjia.supervision.EmployerStatus;
import org.jspecify.annotations.Nullable;

/**
 * An employer in a list, as of the day asked for.
 *
 * @param sequence of the newest event included
 * @param placeId unit in whose area it is now
 * @param count the newest known on the day; null if none is
 * @param unionId its own union, if it has one
 */
public record EmployerRow(
        String employerId,
        long sequence,
        String name,
        @Nullable String creditCode,
        String sector,
        String placeId,
        EmployerStatus state,
        @Nullable EmployerCount count,
        @Nullable String unionId,
        CommitteeCover committee) {}
