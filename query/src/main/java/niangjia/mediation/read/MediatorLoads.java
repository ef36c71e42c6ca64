package niangjia.mediation.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niangjia.shared.BookedSpans;
import niangjia.shared.Booking;
import niangjia.shared.DeskTime;
import org.springframework.stereotype.Component;

/** What mediators have before them, counted from the bookings themselves; their cases are not counted here. */
@Component
public class MediatorLoads {
    private final BookedSpans spans;

    public MediatorLoads(BookedSpans spans) {
        this.spans = spans;
    }

    /** Who has nothing before them is not among the keys. */
    Map<String, MediatorLoad> of(Collection<String> mediators, LocalDate from) {
        Instant begin = from.atStartOfDay(DeskTime.ZONE).toInstant();
        Instant end =
                from.plusDays(MediatorLoad.DAYS).atStartOfDay(DeskTime.ZONE).toInstant();
        return spans.between(mediators, begin, end).stream()
                .collect(Collectors.groupingBy(
                        Booking::resource, Collectors.collectingAndThen(Collectors.toList(), MediatorLoads::counted)));
    }

    /** Those of them who sit somewhere in that time. */
    List<String> booked(Collection<String> mediators, Instant from, Instant to) {
        return spans.between(mediators, from, to).stream()
                .map(Booking::resource)
                .distinct()
                .toList();
    }

    private static MediatorLoad counted(List<Booking> bookings) {
        return new MediatorLoad(
                0,
                bookings.size(),
                bookings.stream()
                        .mapToLong(
                                each -> Duration.between(each.from(), each.to()).toMinutes())
                        .sum());
    }
}
