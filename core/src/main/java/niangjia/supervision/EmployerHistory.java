package niangjia.supervision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerEvent.EmployerClosed;
import niangjia.supervision.EmployerEvent.EmployerMoved;
import niangjia.supervision.EmployerEvent.EmployerRegistered;
import niangjia.supervision.EmployerEvent.EmployerReopened;
import niangjia.supervision.EmployerEvent.EmployerUnionLinked;
import niangjia.supervision.EmployerEvent.HeadCountRecorded;

/**
 * An employer as its events have told it, for any day. A figure entered later for an earlier day counts from that day; of two
 * for the same day the later entry counts.
 */
public record EmployerHistory(
        Map<LocalDate, UnitRef> places,
        Map<LocalDate, Integer> members,
        Map<LocalDate, Integer> workers,
        Map<LocalDate, UnitRef> unions,
        Map<LocalDate, Boolean> open) {
    public static final EmployerHistory EMPTY = new EmployerHistory(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public EmployerHistory {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
        members = Collections.unmodifiableMap(new TreeMap<>(members));
        workers = Collections.unmodifiableMap(new TreeMap<>(workers));
        unions = Collections.unmodifiableMap(new TreeMap<>(unions));
        open = Collections.unmodifiableMap(new TreeMap<>(open));
    }

    /** The history with what has happened. */
    public EmployerHistory after(EmployerEvent event) {
        LocalDate day = DeskTime.dayOf(event.occurredAt());
        if (event instanceof EmployerRegistered e) {
            UnitRef place = new UnitRef(e.placeId(), e.placePath());
            return new EmployerHistory(and(places, day, place), members, workers, unions, and(open, day, Boolean.TRUE));
        }
        if (event instanceof EmployerMoved e) {
            UnitRef place = new UnitRef(e.placeId(), e.placePath());
            return new EmployerHistory(and(places, day, place), members, workers, unions, open);
        }
        if (event instanceof HeadCountRecorded e) {
            return new EmployerHistory(
                    places, and(members, e.on(), e.members()), and(workers, e.on(), e.workers()), unions, open);
        }
        if (event instanceof EmployerUnionLinked e) {
            UnitRef union = new UnitRef(e.unionId(), e.unionPath());
            return new EmployerHistory(places, members, workers, and(unions, day, union), open);
        }
        if (event instanceof EmployerClosed e) {
            return new EmployerHistory(places, members, workers, unions, and(open, e.on(), Boolean.FALSE));
        }
        if (event instanceof EmployerReopened e) {
            return new EmployerHistory(places, members, workers, unions, and(open, e.on(), Boolean.TRUE));
        }
        return this;
    }

    public boolean openOn(LocalDate day) {
        return on(open, day).orElse(Boolean.FALSE);
    }

    public Optional<UnitRef> placeOn(LocalDate day) {
        return on(places, day);
    }

    /** The employer's own union, whose committee is the employer's. */
    public Optional<UnitRef> unionOn(LocalDate day) {
        return on(unions, day);
    }

    public OptionalInt membersOn(LocalDate day) {
        return number(on(members, day));
    }

    public OptionalInt workersOn(LocalDate day) {
        return number(on(workers, day));
    }

    private static OptionalInt number(Optional<Integer> found) {
        return found.isPresent() ? OptionalInt.of(found.get()) : OptionalInt.empty();
    }

    private static <T> Optional<T> on(Map<LocalDate, T> told, LocalDate day) {
        return Optional.ofNullable(new TreeMap<>(told).floorEntry(day)).map(Map.Entry::getValue);
    }

    private static <T> Map<LocalDate, T> and(Map<LocalDate, T> told, LocalDate day, T value) {
        Map<LocalDate, T> all = new TreeMap<>(told);
        all.put(day, value);
        return all;
    }
}
