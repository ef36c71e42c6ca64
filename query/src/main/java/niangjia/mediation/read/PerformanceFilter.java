package niangjia.mediation.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the performance board shows; null asks for all.
 *
 * @param on the day that is today
 * @param unitId has the case, or stands above the one that has
 * @param number how the number of the case begins, or its last four digits
 */
public record PerformanceFilter(
        PerformanceTab tab,
        LocalDate on,
        @Nullable String unitId,
        @Nullable PromiseKind kind,
        @Nullable String number) {}
