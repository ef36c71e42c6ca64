package niangjia.audit.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Reads a moment as it is written in addresses: an instant, a time of the desk, or a day, which means its end. */
public final class AsOfReader {
    private static final int LONGEST = 40;
    private static final int DAY = "2026-03-01".length();

    private AsOfReader() {}

    /**
     * @param axis {@code known} or {@code true}; known if none is said
     * @throws RuleViolated {@code audit/as-of-unreadable}, {@code audit/as-of-ahead} or {@code audit/as-of-axis}
     */
    public static AsOf read(String asOf, @Nullable String axis, Instant now) {
        String written = asOf.strip();
        Instant at = instant(written, now);
        if (at.isAfter(now)) {
            throw new RuleViolated("audit/as-of-ahead", List.of(at, now));
        }
        return new AsOf(at, axis(axis));
    }

    private static Instant instant(String written, Instant now) {
        try {
            if (written.length() == DAY) {
                Instant end = AsOf.endOf(LocalDate.parse(written));
                return end.isAfter(now) && LocalDate.parse(written).equals(DeskTime.dayOf(now)) ? now : end;
            }
            return written.length() > LONGEST ? unreadable() : time(written);
        } catch (DateTimeException e) {
            return unreadable();
        }
    }

    private static Instant time(String written) {
        boolean placed = written.endsWith("Z") || written.matches(".*[+-]\\d\\d:\\d\\d");
        return placed
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written.replace(' ', 'T'))
                        .atZone(DeskTime.ZONE)
                        .toInstant();
    }

    /** What was written is not repeated: it may be anything. */
    private static Instant unreadable() {
        throw new RuleViolated("audit/as-of-unreadable", List.of("", "2026-03-01T16:30"));
    }

    private static AsOfAxis axis(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return AsOfAxis.KNOWN;
        }
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "known" -> AsOfAxis.KNOWN;
            case "true" -> AsOfAxis.TRUE;
            default -> throw new RuleViolated("audit/as-of-axis", List.of("", "known, true"));
        };
    }
}
