package niangjia.shared;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How one person wants the desk to look and to begin.
 *
 * @param largeType everything a quarter larger
 * @param highContrast no soft fills, darker rules and hints
 * @param singleKeys whether a single letter outside a field does something
 * @param language tag of the language, for example {@code zh}; that of the browser's last choice if none
 * @param firstTab of the queue; the one with the most pressing work if none
 * @param quietFrom from when no notice is shown, until {@code quietTo}; none for at any hour
 */
public record SeatSettings(
        boolean largeType,
        boolean highContrast,
        boolean singleKeys,
        @Nullable String language,
        @Nullable String firstTab,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo) {
    public static final SeatSettings USUAL = new SeatSettings(false, false, true, null, null);

    /** Told of notices at any hour. */
    public SeatSettings(
            boolean largeType,
            boolean highContrast,
            boolean singleKeys,
            @Nullable String language,
            @Nullable String firstTab) {
        this(largeType, highContrast, singleKeys, language, firstTab, null, null);
    }

    public SeatSettings in(@Nullable String wanted) {
        return new SeatSettings(largeType, highContrast, singleKeys, wanted, firstTab, quietFrom, quietTo);
    }
}
