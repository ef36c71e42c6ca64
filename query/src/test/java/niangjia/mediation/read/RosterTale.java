package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.read.FakeSeals;
import niangjia.mediation.BenchEvent.MediatorObjected;
import niangjia.mediation.BenchEvent.MediatorReplaced;
import niangjia.mediation.BenchEvent.MediatorStoodAside;
import niangjia.mediation.BenchEvent.MediatorsAppointed;
import niangjia.mediation.EndingEvent.CaseClosed;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.MediatorEvent.ConflictDeclared;
import niangjia.mediation.MediatorEvent.ConflictLifted;
import niangjia.mediation.MediatorEvent.MediatorChanged;
import niangjia.mediation.MediatorEvent.MediatorEntered;
import niangjia.mediation.MediatorEvent.MediatorRecalled;
import niangjia.mediation.MediatorEvent.MediatorReinstated;
import niangjia.mediation.MediatorEvent.MediatorReleased;
import niangjia.mediation.MediatorEvent.MediatorRenewed;
import niangjia.mediation.MediatorEvent.MediatorSuspended;
import niangjia.mediation.MediatorEvent.MediatorTrained;
import niangjia.mediation.MediatorFacts;
import niangjia.mediation.OfficeHours;
import niangjia.mediation.RoomEvent;
import niangjia.mediation.RoomEvent.RoomChanged;
import niangjia.mediation.RoomEvent.RoomClosed;
import niangjia.mediation.RoomEvent.RoomGivenUp;
import niangjia.mediation.RoomEvent.RoomRegistered;
import niangjia.mediation.RoomEvent.RoomReopened;
import niangjia.shared.Actor;
import niangjia.shared.BookedSpans;
import niangjia.shared.Booking;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Mediators, rooms and what is booked, as the tests of the roster tell them; each stream counts its own events. */
final class RosterTale {
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef OTHER = CITY.child("430503");
    /** A Monday. */
    static final LocalDate TODAY = LocalDate.parse("2026-10-12");

    private static final Actor CHAIR = new Actor("staff:tang", "唐志强", Set.of(Role.CHAIR), COUNTY, null);

    private final Map<String, Long> sequences = new HashMap<>();
    private final List<DomainEventMessage<?>> told = new ArrayList<>();

    static Actor viewer(UnitRef unit, Role... roles) {
        return new Actor("staff:viewer", "某", Set.of(roles), unit, null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(DeskTime.ZONE).toInstant();
    }

    static Instant noon(String day) {
        return at(day + "T12:00");
    }

    static String mediator(String key) {
        return "mediator:" + key;
    }

    static String room(String key) {
        return "room:" + key;
    }

    static Booking booking(String resource, String from, String to, String holder) {
        return new Booking(resource, at(from), at(to), holder);
    }

    /** These and no others. */
    static BookedSpans booked(Booking... bookings) {
        return (resources, from, to) -> List.of(bookings).stream()
                .filter(each -> resources.contains(each.resource()))
                .filter(each -> each.from().isBefore(to) && each.to().isAfter(from))
                .sorted(Comparator.comparing(Booking::resource).thenComparing(Booking::from))
                .toList();
    }

    RosterTale tell(MediatorEvent event) {
        return and(event.mediatorId(), event);
    }

    RosterTale tell(MediationEvent event) {
        return and(event.caseId(), event);
    }

    RosterTale tell(RoomEvent event) {
        return and(event.roomId(), event);
    }

    RosterTale entered(String key, UnitRef unit, String from, String to) {
        return tell(new MediatorEntered(
                mediator(key),
                noon("2024-01-01"),
                "staff:" + key,
                "调解员" + key,
                unit.id(),
                unit.path(),
                List.of("WAGE", "OSH_INJURY"),
                List.of("普通话", "苗语"),
                List.of(new OfficeHours("MONDAY", "09:00", "12:00")),
                day(from),
                day(to)));
    }

    RosterTale suspended(String key) {
        return tell(new MediatorSuspended(mediator(key), noon("2026-01-01"), "借调"));
    }

    RosterTale released(String key, String on) {
        return tell(new MediatorReleased(mediator(key), noon("2026-01-01"), day(on), "退休"));
    }

    RosterTale declared(String key, String conflict, String employer, String matter) {
        return tell(new ConflictDeclared(
                mediator(key),
                noon("2026-02-01"),
                conflict,
                "FAMILY",
                employer,
                matter,
                FakeSeals.sealed("person:" + key, "配偶在该厂任职")));
    }

    RosterTale lifted(String key, String conflict) {
        return tell(new ConflictLifted(
                mediator(key), noon("2026-03-01"), conflict, FakeSeals.sealed("person:" + key, "已离职")));
    }

    RosterTale registered(String key, UnitRef unit) {
        return tell(new RoomRegistered(
                room(key), noon("2024-01-01"), unit.id(), unit.path(), "调解室" + key, 8, List.of("VIDEO")));
    }

    RosterTale closed(String key, String from, String to) {
        return tell(new RoomClosed(room(key), noon("2026-01-01"), day(from), day(to), "装修"));
    }

    RosterTale reopened(String key, String from, String to) {
        return tell(new RoomReopened(room(key), noon("2026-01-02"), day(from), day(to)));
    }

    RosterTale givenUp(String key, String on) {
        return tell(new RoomGivenUp(room(key), noon("2026-01-03"), day(on), "搬迁"));
    }

    RosterTale appointed(String matter, String... keys) {
        List<MediatorFacts> bench = Stream.of(keys).map(RosterTale::facts).toList();
        return tell(new MediatorsAppointed("mediation:" + matter, noon("2026-09-01"), bench, "PARTIES"));
    }

    RosterTale objected(String matter, String key) {
        return tell(new MediatorObjected("mediation:" + matter, noon("2026-09-02"), mediator(key), "r1", ground()));
    }

    RosterTale stoodAside(String matter, String key) {
        return tell(new MediatorStoodAside("mediation:" + matter, noon("2026-09-02"), mediator(key), ground()));
    }

    RosterTale replaced(String matter, String key, String successor) {
        return tell(new MediatorReplaced(
                "mediation:" + matter, noon("2026-09-03"), mediator(key), facts(successor), List.of("s1"), ground()));
    }

    RosterTale closed(String matter) {
        return tell(new CaseClosed("mediation:" + matter, noon("2026-09-30"), "PERFORMED", ground(), null, 0, 0));
    }

    private static MediatorFacts facts(String key) {
        return new MediatorFacts(mediator(key), "staff:" + key, "调解员" + key);
    }

    private static SealedText ground() {
        return FakeSeals.sealed("person:case", "事由");
    }

    /** Every kind of event, of two mediators, two rooms and two cases. */
    RosterTale whole() {
        entered("a", COUNTY, "2024-02-01", "2027-01-31");
        tell(new MediatorTrained(mediator("a"), noon("2024-03-01"), "岗前培训", day("2024-03-01"), 24));
        tell(new MediatorChanged(mediator("a"), noon("2024-04-01"), List.of("CONTRACT"), List.of("手语"), List.of()));
        declared("a", "c1", "employer:1", null)
                .declared("a", "c2", null, "mediation:7")
                .lifted("a", "c1");
        tell(new MediatorRenewed(mediator("a"), noon("2026-04-01"), day("2029-01-31")));
        suspended("a");
        tell(new MediatorReinstated(mediator("a"), noon("2026-05-01"), "归队"));
        entered("b", CITY, "2024-02-01", "2027-01-31").released("b", "2026-06-01");
        tell(new MediatorRecalled(mediator("b"), noon("2026-07-01"), day("2026-07-01"), day("2028-06-30")));
        registered("1", COUNTY).closed("1", "2026-10-01", "2026-10-31").reopened("1", "2026-10-13", "2026-10-14");
        tell(new RoomChanged(room("1"), noon("2026-01-01"), "大调解室", 12, List.of("VIDEO", "RECORDING")));
        appointed("1", "a", "b").objected("1", "a").replaced("1", "b", "a").closed("1");
        appointed("2", "b").stoodAside("2", "b");
        return registered("2", CITY).givenUp("2", "2026-10-15");
    }

    List<DomainEventMessage<?>> events() {
        return List.copyOf(told);
    }

    private RosterTale and(String stream, Object event) {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        told.add(new GenericDomainEventMessage<>("Roster", stream, sequence, event, CHAIR.toMetaData()));
        return this;
    }
}
