package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niangjia.mediation.OfficeHours;
import niangjia.shared.BookedSpans;
import niangjia.shared.Booking;
import niangjia.shared.DeskTime;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.read.RegistryReach;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 调解排期: who and which room is booked in a week, from the bookings themselves, so that nothing seen as free was promised. */
@Component
public class RosterCalendar {
    private static final int DAYS = 7;

    private final DocumentStore mediators;
    private final DocumentStore rooms;
    private final BookedSpans spans;

    public RosterCalendar(ReadStore store, BookedSpans spans) {
        this.mediators = store.collection(MediatorRegistry.GROUP, MediatorRegistry.COLLECTION);
        this.rooms = store.collection(RoomRegistry.GROUP, RoomRegistry.COLLECTION);
        this.spans = spans;
    }

    /** What differs between those who sit and where they sit. */
    private record Shelf(
            DocumentStore documents,
            Keyset order,
            Function<Document, List<OfficeHours>> hours,
            BiPredicate<Document, LocalDate> there) {}

    @QueryHandler
    CalendarPage on(CalendarOn query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        LocalDate monday = query.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Shelf shelf = query.of() == CalendarKind.MEDIATORS
                ? new Shelf(
                        mediators,
                        MediatorRegistry.ENDING_FIRST,
                        MediatorDocuments::hours,
                        (doc, day) -> MediatorDocuments.state(doc, day).valid())
                : new Shelf(
                        rooms, RoomRegistry.IN_USE_FIRST, doc -> List.of(), (doc, day) -> RoomDocuments.row(doc, day)
                                .open());
        List<Bson> all = new ArrayList<>();
        all.add(reach.registries());
        if (query.unit() != null) {
            all.add(Filters.eq(RegistryReach.SCOPE, query.unit()));
        }
        Page<Document> page = shelf.order()
                .page(shelf.documents(), Filters.and(all), query.size(), query.cursor(), Function.identity());
        return new CalendarPage(monday, lines(page.items(), shelf, monday, reach.readsWords()), page.next());
    }

    private List<CalendarPage.Line> lines(List<Document> found, Shelf shelf, LocalDate monday, boolean readsWords) {
        Map<String, List<Booking>> booked = spans
                .between(
                        found.stream().map(doc -> doc.getString("_id")).toList(),
                        monday.atStartOfDay(DeskTime.ZONE).toInstant(),
                        monday.plusDays(DAYS).atStartOfDay(DeskTime.ZONE).toInstant())
                .stream()
                .collect(Collectors.groupingBy(Booking::resource));
        return found.stream()
                .map(doc -> line(doc, shelf, monday, booked.getOrDefault(doc.getString("_id"), List.of()), readsWords))
                .filter(line -> line.away().size() < DAYS || !line.spans().isEmpty())
                .toList();
    }

    private static CalendarPage.Line line(
            Document doc, Shelf shelf, LocalDate monday, List<Booking> booked, boolean readsWords) {
        List<LocalDate> away = IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .filter(day -> !shelf.there().test(doc, day))
                .toList();
        return new CalendarPage.Line(
                doc.getString("_id"),
                doc.getString(MediatorDocuments.NAME),
                doc.getString(MediatorDocuments.UNIT),
                shelf.hours().apply(doc),
                away,
                booked.stream()
                        .map(each -> new CalendarPage.Span(
                                each.from(),
                                each.to(),
                                readsWords ? each.holder() : null,
                                away.stream().anyMatch(day -> touches(each, day))))
                        .toList());
    }

    private static boolean touches(Booking booking, LocalDate day) {
        Instant begin = day.atStartOfDay(DeskTime.ZONE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(DeskTime.ZONE).toInstant();
        return booking.from().isBefore(end) && booking.to().isAfter(begin);
    }
}
