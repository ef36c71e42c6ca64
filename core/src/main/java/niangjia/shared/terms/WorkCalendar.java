package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked, as one set of notices and local lists says. It never changes: another notice makes another
 * calendar with another version. Beyond {@link #publishedThrough()} only weekends are known, and each answer is
 * provisional. All questions are answered without walking over days.
 */
public final class WorkCalendar {
    private final List<Notice> notices;
    private final List<LocalDays> local;
    private final String version;
    private final LocalDate publishedThrough;
    private final long lastPublished;
    private final Map<LocalDate, CalendarDay> declared;
    private final DayIndex index;

    private WorkCalendar(List<Notice> notices, List<LocalDays> local) {
        this.notices = notices;
        this.local = local;
        Notice last = notices.get(notices.size() - 1);
        version = Stream.concat(Stream.of(last.id()), local.stream().map(LocalDays::id))
                .collect(Collectors.joining("+"));
        int lastYear = notices.stream().mapToInt(Notice::year).max().orElseThrow();
        publishedThrough = LocalDate.of(lastYear, 12, 31);
        lastPublished = publishedThrough.toEpochDay();
        declared = declared();
        index = index();
    }

    /** The notices in the order of their publication, then the lists of units, upper units first. */
    static WorkCalendar of(List<Notice> notices, List<LocalDays> local) {
        return new WorkCalendar(List.copyOf(notices), List.copyOf(local));
    }

    /** The last notice, then the lists of units: {@code 2025-11-04} or {@code 2025-11-04+430500.1}. */
    public String version() {
        return version;
    }

    public LocalDate publishedThrough() {
        return publishedThrough;
    }

    public List<Notice> notices() {
        return notices;
    }

    public boolean isProvisional(LocalDate day) {
        return day.isAfter(publishedThrough);
    }

    public boolean isWorkingDay(LocalDate day) {
        return index.working(day.toEpochDay());
    }

    /** The day and why it is worked or not. */
    public CalendarDay day(LocalDate day) {
        CalendarDay named = declared.get(day);
        return named != null ? named : plain(day);
    }

    /** The n-th working day after the day, which itself is not counted. Negative counts go back. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        return LocalDate.ofEpochDay(index.day(index.number(day.toEpochDay()) + n));
    }

    /** Working days after the first day, up to and with the second; negative if it lies before. */
    public long workingDaysBetween(LocalDate after, LocalDate through) {
        return index.number(through.toEpochDay()) - index.number(after.toEpochDay());
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        return LocalDate.ofEpochDay(workingDayFrom(day.toEpochDay()));
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate workingDayUntil(LocalDate day) {
        return LocalDate.ofEpochDay(workingDayUntil(day.toEpochDay()));
    }

    long number(long day) {
        return index.number(day);
    }

    long dayOfNumber(long number) {
        return index.day(number);
    }

    long workingDayFrom(long day) {
        return index.day(index.number(day - 1) + 1);
    }

    long workingDayUntil(long day) {
        return index.day(index.number(day));
    }

    boolean isProvisional(long day) {
        return day > lastPublished;
    }

    List<LocalDays> local() {
        return local;
    }

    private CalendarDay plain(LocalDate day) {
        DayKind kind = DayIndex.weekday(day) ? DayKind.WEEKDAY : DayKind.WEEKEND;
        return new CalendarDay(day, kind, "", "", isProvisional(day));
    }

    private Map<LocalDate, CalendarDay> declared() {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        for (Notice notice : notices) {
            for (NoticeDay each : notice.days()) {
                days.put(each.day(), named(each.day(), kind(each), each.holiday(), notice.id()));
            }
        }
        for (LocalDays unit : local) {
            for (LocalDay each : unit.days()) {
                DayKind kind = each.working() ? DayKind.LOCAL_WORK : DayKind.LOCAL_OFF;
                days.put(each.day(), named(each.day(), kind, each.reason(), unit.id()));
            }
        }
        return Map.copyOf(days);
    }

    private CalendarDay named(LocalDate day, DayKind kind, String name, String source) {
        return new CalendarDay(day, kind, name, source, isProvisional(day));
    }

    /** A notice may say that an ordinary Monday is worked; then it is an ordinary Monday. */
    private static DayKind kind(NoticeDay each) {
        if (!each.working()) {
            return DayKind.HOLIDAY;
        }
        return DayIndex.weekday(each.day()) ? DayKind.WEEKDAY : DayKind.MAKE_UP;
    }

    private DayIndex index() {
        long first = firstDay();
        long last = lastPublished;
        for (LocalDate day : declared.keySet()) {
            first = Math.min(first, day.toEpochDay());
            last = Math.max(last, day.toEpochDay());
        }
        return DayIndex.of(first, last, day -> day(LocalDate.ofEpochDay(day)).working());
    }

    private long firstDay() {
        int year = notices.stream().mapToInt(Notice::year).min().orElseThrow();
        return LocalDate.of(year, 1, 1).toEpochDay();
    }
}
