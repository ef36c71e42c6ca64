package niangjia.shared.terms;

/**
 * How much of a term is used and left. Working days for terms in working days, seconds for hours and minutes, calendar
 * days for all others; the day asked about counts as used. {@code used + remaining == total} as long as it is in time.
 *
 * @param overdueBy beyond the end, in the same measure; 0 on the last day itself, even after closing time
 * @param percent of the total; 99 at most while it is in time, 100 and more once it is late
 */
public record TermProgress(
        TermStep step, TermUnit measure, long used, long remaining, long total, long overdueBy, int percent) {
    /** For the words beside the icon: minutes are told when fewer than two hours are left. */
    public boolean toldInMinutes() {
        return measure.byTheClock() && Math.max(remaining, overdueBy) < 7200;
    }
}
