package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import niangjia.shared.UnitRef;
import org.jspecify.annotations.Nullable;

/**
 * Every calendar there has been and the one that holds now, so that a date counted under an old calendar can still be
 * explained. Adding a notice or a unit's list gives another collection; nothing is taken away.
 */
public final class Calendars {
    private final List<Notice> notices;
    private final Map<String, LocalDays> local;
    private final WorkCalendar newest;

    private Calendars(List<Notice> notices, Map<String, LocalDays> local) {
        this.notices = List.copyOf(notices);
        this.local = Map.copyOf(local);
        this.newest = WorkCalendar.of(inForce(notices), List.of());
    }

    static Calendars of(List<Notice> notices) {
        return new Calendars(notices, Map.of());
    }

    /** What the State Council has published, as it lies with the project. */
    public static Calendars published() {
        return Bundled.CALENDARS;
    }

    /** The national calendar of all notices. */
    public WorkCalendar newest() {
        return newest;
    }

    /** The calendar for a unit: the national one with the lists of the unit and of those above it; the nearer one wins. */
    public WorkCalendar forUnit(UnitRef unit) {
        List<LocalDays> lists =
                unit.lineage().stream().flatMap(id -> newestOf(id).stream()).toList();
        return lists.isEmpty() ? newest : WorkCalendar.of(newest.notices(), lists);
    }

    /** The calendar as it was known at the end of the day: what a term of that day was counted by. */
    public Optional<WorkCalendar> knownOn(LocalDate day) {
        List<Notice> known = notices.stream()
                .filter(notice -> !notice.published().isAfter(day))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(WorkCalendar.of(inForce(known), List.of()));
    }

    /** The calendar a term names. */
    public Optional<WorkCalendar> version(String version) {
        List<String> parts = Arrays.asList(version.split("\\+", -1));
        List<Notice> upTo = new ArrayList<>();
        for (Notice notice : notices) {
            upTo.add(notice);
            if (notice.id().equals(parts.get(0))) {
                List<LocalDays> lists = parts.stream()
                        .skip(1)
                        .map(local::get)
                        .flatMap(Stream::ofNullable)
                        .toList();
                return lists.size() < parts.size() - 1
                        ? Optional.empty()
                        : Optional.of(WorkCalendar.of(inForce(upTo), lists));
            }
        }
        return Optional.empty();
    }

    /** Refused with all its faults if the notice is not newer than the last, or leaves out a year. */
    public Checked<Calendars> with(String file, Notice notice) {
        List<FileFault> faults = new ArrayList<>();
        Notice last = notices.get(notices.size() - 1);
        if (!notice.isNewerThan(last)) {
            faults.add(new FileFault(file, "published", FaultReason.NOT_NEWER, notice.id(), last.id()));
        }
        int lastYear = newest.publishedThrough().getYear();
        if (notice.year() > lastYear + 1) {
            faults.add(new FileFault(
                    file,
                    "year",
                    FaultReason.YEAR_SKIPPED,
                    String.valueOf(notice.year()),
                    String.valueOf(lastYear + 1)));
        }
        List<Notice> all = new ArrayList<>(notices);
        all.add(notice);
        return faults.isEmpty() ? Checked.good(new Calendars(all, local)) : Checked.faulty(faults);
    }

    /**
     * With a notice that was judged when it was loaded, in its place among those that came with a later release; of two by
     * the same name the recorded one stays.
     */
    public Calendars recorded(Notice notice) {
        List<Notice> all = new ArrayList<>(notices);
        all.removeIf(other -> other.id().equals(notice.id()) && other.year() == notice.year());
        all.add(notice);
        all.sort(Comparator.comparing(Notice::published)
                .thenComparingInt(Notice::year)
                .thenComparingInt(Notice::edition));
        return new Calendars(all, local);
    }

    /** In the order they were published, replaced ones too. */
    public List<Notice> notices() {
        return notices;
    }

    /** The newest list of a unit's own; empty if it never had one. */
    public Optional<LocalDays> localDays(String unitId) {
        return newestOf(unitId);
    }

    public Calendars with(LocalDays days) {
        Map<String, LocalDays> all = new TreeMap<>(local);
        all.put(days.id(), days);
        return new Calendars(notices, all);
    }

    /** What they are made of. */
    String edition() {
        return notices.stream().map(Notice::id).toList() + "" + new TreeMap<>(local).keySet();
    }

    /** The edition the unit's next list takes. */
    public int nextEdition(String unitId) {
        return newestOf(unitId).map(LocalDays::edition).orElse(0) + 1;
    }

    private Optional<LocalDays> newestOf(String unitId) {
        return local.values().stream()
                .filter(days -> days.unitId().equals(unitId))
                .max(Comparator.comparingInt(LocalDays::edition));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Calendars same && notices.equals(same.notices) && local.equals(same.local);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notices, local);
    }

    /** Without those that a higher edition replaces. */
    private static List<Notice> inForce(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notices.stream().noneMatch(other -> other.replaces(notice)))
                .toList();
    }
}
