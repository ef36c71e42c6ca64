package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice of the State Council on the days off of a year. A later notice for the same year overrides it day by day; a
 * higher edition of the same notice replaces it whole, for when it was typed wrongly.
 */
public record Notice(String title, int year, LocalDate published, int edition, String source, List<NoticeDay> days) {
    public Notice {
        days = List.copyOf(days);
    }

    /** For example {@code 2025-11-04}; the second edition is {@code 2025-11-04.2}. */
    public String id() {
        return edition == 1 ? published.toString() : published + "." + edition;
    }

    boolean isNewerThan(Notice other) {
        return published.isAfter(other.published) || replaces(other);
    }

    boolean replaces(Notice other) {
        return published.equals(other.published) && year == other.year && edition > other.edition;
    }
}
