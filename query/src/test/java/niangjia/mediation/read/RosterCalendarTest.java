package niangjia.mediation.read;

import static niangjia.mediation.read.RosterTale.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.RoomStatus;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.BookedSpans;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterCalendarTest {
    private static final Actor CHAIR_OF_CITY = viewer(CITY, Role.CHAIR);
    private static final BookedSpans BOOKED = booked(
            booking(mediator("a"), "2026-10-11T23:00", "2026-10-12T01:00", "mediation:1"),
            booking(mediator("a"), "2026-10-18T23:59", "2026-10-19T00:30", "mediation:2"),
            booking(mediator("a"), "2026-10-19T00:00", "2026-10-19T01:00", "mediation:3"),
            booking(mediator("b"), "2026-10-14T09:00", "2026-10-14T10:00", "mediation:4"),
            booking(room("1"), "2026-10-14T09:00", "2026-10-14T10:00", "mediation:4"),
            booking(room("1"), "2026-10-15T09:00", "2026-10-15T10:00", "mediation:5"));

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final RoomRegistry rooms = new RoomRegistry(store);
    private final RosterCalendar calendar = new RosterCalendar(store, BOOKED);

    @BeforeEach
    void feed() {
        RosterTale tale = new RosterTale()
                .entered("a", COUNTY, "2024-02-01", "2028-01-31")
                .entered("b", CITY, "2024-02-01", "2026-10-13")
                .entered("past", CITY, "2024-02-01", "2026-10-11")
                .registered("1", COUNTY)
                .closed("1", "2026-10-13", "2026-10-16")
                .reopened("1", "2026-10-15", "2026-10-15")
                .registered("2", CITY)
                .givenUp("2", "2026-10-12");
        MediatorRegistry mediators = new MediatorRegistry(store, new MediatorLoads(BOOKED), new FakeSeals());
        feed(MediatorRegistry.GROUP, mediators, tale);
        feed(RoomRegistry.GROUP, rooms, tale);
    }

    private static void feed(String group, Object readModel, RosterTale tale) {
        try (ReadModelDesk desk = new ReadModelDesk(new InMemoryEventStorageEngine(), group, readModel)) {
            desk.tell(tale.events());
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12, 2026-10-12", "2026-10-14, 2026-10-12", "2026-10-18, 2026-10-12", "2026-10-19, 2026-10-19"})
    void a_week_begins_on_its_monday(String day, String monday) {
        assertThat(week(CHAIR_OF_CITY, CalendarKind.ROOMS, day).monday()).isEqualTo(monday);
    }

    @Test
    void what_reaches_into_the_week_is_shown_with_whom_it_belongs_to() {
        CalendarPage page = week(CHAIR_OF_CITY, CalendarKind.MEDIATORS, "2026-10-14");
        assertThat(page.items()).extracting(CalendarPage.Line::resource).containsExactly(mediator("b"), mediator("a"));
        CalendarPage.Line a = page.items().get(1);
        assertThat(a.spans()).extracting(CalendarPage.Span::holder).containsExactly("mediation:1", "mediation:2");
        assertThat(a.away()).isEmpty();
        assertThat(a.officeHours()).hasSize(1);
    }

    @Test
    void a_span_on_a_day_off_is_told_to_clash() {
        CalendarPage.Line b = week(CHAIR_OF_CITY, CalendarKind.MEDIATORS, "2026-10-14")
                .items()
                .get(0);
        assertThat(b.away()).first().isEqualTo(day("2026-10-14"));
        assertThat(b.away()).hasSize(5);
        assertThat(b.spans()).extracting(CalendarPage.Span::clashing).containsExactly(true);
        CalendarPage page = week(CHAIR_OF_CITY, CalendarKind.ROOMS, "2026-10-14");
        assertThat(page.items()).extracting(CalendarPage.Line::resource).containsExactly(room("1"));
        CalendarPage.Line one = page.items().get(0);
        assertThat(one.away()).containsExactly(day("2026-10-13"), day("2026-10-14"), day("2026-10-16"));
        assertThat(one.spans()).extracting(CalendarPage.Span::clashing).containsExactly(true, false);
    }

    @Test
    void who_is_not_at_work_on_cases_sees_that_something_is_booked_and_not_what() {
        CalendarPage seen = week(viewer(CITY, Role.AUDITOR), CalendarKind.ROOMS, "2026-10-14");
        assertThat(seen.items().get(0).spans())
                .hasSize(2)
                .extracting(CalendarPage.Span::holder)
                .containsOnlyNulls();
        assertThat(week(viewer(OTHER, Role.CHAIR), CalendarKind.ROOMS, "2026-10-14")
                        .items())
                .isEmpty();
        assertThat(week(viewer(CITY, Role.OPERATOR), CalendarKind.MEDIATORS, "2026-10-14")
                        .items())
                .isEmpty();
    }

    @Test
    void a_calendar_goes_on_behind_its_first_page() {
        CalendarPage first = calendar.on(new CalendarOn(CHAIR_OF_CITY, CalendarKind.MEDIATORS, null, TODAY, null, 2));
        assertThat(first.items()).extracting(CalendarPage.Line::resource).containsExactly(mediator("b"));
        CalendarPage second =
                calendar.on(new CalendarOn(CHAIR_OF_CITY, CalendarKind.MEDIATORS, null, TODAY, first.next(), 2));
        assertThat(second.items()).extracting(CalendarPage.Line::resource).containsExactly(mediator("a"));
        assertThat(second.next()).isNull();
    }

    @Test
    void rooms_are_listed_those_in_use_first_and_told_as_of_the_day() {
        RoomPage page = rooms.on(new RoomsOn(CHAIR_OF_CITY, null, null, day("2026-10-13"), null, 10));
        assertThat(page.items()).extracting(RoomRow::roomId).containsExactly(room("1"), room("2"));
        assertThat(page.items()).extracting(RoomRow::open).containsExactly(false, false);
        assertThat(page.items().get(0).closed()).isEqualTo(new RoomClosure(day("2026-10-13"), day("2026-10-14"), "装修"));
        assertThat(rooms.on(new RoomsOn(CHAIR_OF_CITY, COUNTY.id(), RoomStatus.IN_USE, TODAY, null, 10))
                        .items())
                .extracting(RoomRow::open)
                .containsExactly(true);
    }

    @Test
    void one_room_is_told_whole_and_within_reach() {
        RoomView view = rooms.on(new RoomOf(CHAIR_OF_CITY, room("1"), TODAY)).orElseThrow();
        assertThat(view.closures())
                .extracting(RoomClosure::from, RoomClosure::to)
                .containsExactly(
                        tuple(day("2026-10-13"), day("2026-10-14")), tuple(day("2026-10-16"), day("2026-10-16")));
        assertThat(view.course()).hasSize(3);
        assertThat(rooms.on(new RoomOf(viewer(OTHER, Role.CHAIR), room("1"), TODAY)))
                .isEmpty();
    }

    private CalendarPage week(Actor viewer, CalendarKind of, String day) {
        return calendar.on(new CalendarOn(viewer, of, null, day(day), null, 100));
    }
}
