package niangjia.mediation.write;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.Asked;
import niangjia.complaint.Category;
import niangjia.mediation.ConflictKind;
import niangjia.mediation.MediatorCommand.ChangeMediator;
import niangjia.mediation.MediatorCommand.DeclareConflict;
import niangjia.mediation.MediatorCommand.EnterMediator;
import niangjia.mediation.MediatorCommand.LiftConflict;
import niangjia.mediation.MediatorCommand.RecallMediator;
import niangjia.mediation.MediatorCommand.ReinstateMediator;
import niangjia.mediation.MediatorCommand.ReleaseMediator;
import niangjia.mediation.MediatorCommand.RenewMediator;
import niangjia.mediation.MediatorCommand.SuspendMediator;
import niangjia.mediation.MediatorCommand.TrainMediator;
import niangjia.mediation.MediatorEvent.ConflictDeclared;
import niangjia.mediation.MediatorEvent.MediatorEntered;
import niangjia.mediation.MediatorEvent.MediatorReleased;
import niangjia.mediation.MediatorEvent.MediatorSuspended;
import niangjia.mediation.MediatorId;
import niangjia.mediation.MediatorStatus;
import niangjia.mediation.OfficeHours;
import niangjia.mediation.RoomCommand.ChangeRoom;
import niangjia.mediation.RoomCommand.CloseRoom;
import niangjia.mediation.RoomCommand.GiveUpRoom;
import niangjia.mediation.RoomCommand.RegisterRoom;
import niangjia.mediation.RoomCommand.ReopenRoom;
import niangjia.mediation.RoomEquipment;
import niangjia.mediation.RoomEvent.RoomGivenUp;
import niangjia.mediation.RoomEvent.RoomRegistered;
import niangjia.mediation.RoomId;
import niangjia.mediation.RoomStatus;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerId;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Units, people, a command that succeeds for every act of the roster, and the shortest way to every state. */
final class RosterFixture {
    static final Instant AT = Instant.parse("2026-10-12T02:31:00Z");
    /** The day of {@link #AT} on the desk's calendar, a Monday. */
    static final LocalDate TODAY = LocalDate.parse("2026-10-12");

    static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    static final UnitRef CITY = UnitRef.root("430500");
    static final UnitRef COUNTY = CITY.child("430502");
    static final UnitRef OTHER_COUNTY = CITY.child("430503");
    static final String STAFF = "staff:zhou.min";
    static final MediatorId MEDIATOR = MediatorId.ofStaff(STAFF);
    static final RoomId ROOM = RoomId.of("1");
    static final OfficeHours MONDAY = new OfficeHours(DayOfWeek.MONDAY, "09:00", "12:00");

    private static final Map<UnitRef, UnitLevel> LEVELS =
            Map.of(CITY, UnitLevel.CITY, COUNTY, UnitLevel.COUNTY, OTHER_COUNTY, UnitLevel.COUNTY);

    static final String KNOWN_STAFF = "staff:known";
    private static final MediatorId KNOWN = MediatorId.ofStaff(KNOWN_STAFF);

    private RosterFixture() {}

    static Asked.Given given(Class<?> aggregate, Object... happened) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(new Units());
        return Asked.of(fixture, happened);
    }

    static Asked.Given mediator(MediatorStatus status) {
        return given(Mediator.class, until(status).toArray());
    }

    static Asked.Given room() {
        return given(Room.class, until(RoomStatus.IN_USE).toArray());
    }

    static List<Object> until(MediatorStatus status) {
        String id = MEDIATOR.value();
        List<Object> entered = List.of(
                new MediatorEntered(
                        id,
                        AT,
                        STAFF,
                        "周敏",
                        COUNTY.id(),
                        COUNTY.path(),
                        List.of("WAGE"),
                        List.of("普通话"),
                        List.of(MONDAY),
                        TODAY,
                        NEXT_YEAR),
                new ConflictDeclared(id, AT, "c1", "EMPLOYER", "employer:1", null, sealed("words")));
        return switch (status) {
            case ON_ROSTER -> entered;
            case SUSPENDED -> and(entered, new MediatorSuspended(id, AT, "reason"));
            case LEFT -> and(entered, new MediatorReleased(id, AT, TODAY.plusDays(7), "reason"));
        };
    }

    static List<Object> until(RoomStatus status) {
        String id = ROOM.value();
        List<Object> registered =
                List.of(new RoomRegistered(id, AT, COUNTY.id(), COUNTY.path(), "一号调解室", 8, List.of("VIDEO")));
        return status == RoomStatus.IN_USE
                ? registered
                : and(registered, new RoomGivenUp(id, AT, TODAY.plusDays(7), "reason"));
    }

    static Object commandOf(Class<?> type) {
        return commands().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static List<Object> commands() {
        return List.of(
                enter(MEDIATOR, COUNTY, TODAY, NEXT_YEAR),
                new TrainMediator(MEDIATOR, AT, "调解员岗前培训", TODAY, 24),
                change(List.of("普通话", "手语"), MONDAY),
                declare(EmployerId.of("2"), null),
                new LiftConflict(MEDIATOR, AT, "c1", sealed("reason")),
                new RenewMediator(MEDIATOR, AT, NEXT_YEAR.plusDays(1)),
                new SuspendMediator(MEDIATOR, AT, "reason"),
                new ReinstateMediator(MEDIATOR, AT, "reason"),
                new ReleaseMediator(MEDIATOR, AT, TODAY, "reason"),
                new RecallMediator(MEDIATOR, AT, TODAY, NEXT_YEAR),
                register(COUNTY, 8),
                new ChangeRoom(ROOM, AT, "二号调解室", 6, Set.of()),
                new CloseRoom(ROOM, AT, TODAY, TODAY, "reason"),
                new ReopenRoom(ROOM, AT, TODAY, TODAY),
                new GiveUpRoom(ROOM, AT, TODAY, "reason"));
    }

    static EnterMediator enter(MediatorId id, UnitRef unit, LocalDate from, LocalDate to) {
        return new EnterMediator(
                id,
                AT,
                STAFF,
                "周敏",
                unit,
                EnumSet.of(Category.WAGE_MIGRANT, Category.WAGE),
                List.of("普通话"),
                List.of(MONDAY),
                from,
                to);
    }

    static ChangeMediator change(List<String> languages, OfficeHours... hours) {
        return new ChangeMediator(MEDIATOR, AT, EnumSet.of(Category.CONTRACT), languages, List.of(hours));
    }

    static DeclareConflict declare(EmployerId employer, String matter) {
        return new DeclareConflict(MEDIATOR, AT, ConflictKind.FAMILY, employer, matter, sealed("words"));
    }

    static RegisterRoom register(UnitRef unit, int seats) {
        return new RegisterRoom(
                ROOM, AT, unit, "一号调解室", seats, EnumSet.of(RoomEquipment.IDENTITY_CHECK, RoomEquipment.VIDEO));
    }

    static Actor staff(String id, UnitRef unit, Role... roles) {
        return new Actor(id, id, Set.of(roles), unit, null);
    }

    static Actor chair() {
        return staff("staff:chair", COUNTY, Role.CHAIR);
    }

    static SealedText sealed(String words) {
        return new SealedText("person:roster", "a1:" + words);
    }

    private static List<Object> and(List<Object> before, Object event) {
        List<Object> all = new ArrayList<>(before);
        all.add(event);
        return List.copyOf(all);
    }

    private static MediatorStanding known() {
        return new MediatorStanding(
                KNOWN.value(), KNOWN_STAFF, "某", COUNTY, TODAY, NEXT_YEAR, false, null, List.of(), List.of());
    }

    /** Knows the units, and one mediator. */
    private static final class Units implements Mediators {
        @Override
        public Optional<MediatorStanding> mediator(MediatorId mediator) {
            return KNOWN.equals(mediator) ? Optional.of(known()) : Optional.empty();
        }

        @Override
        public Optional<RoomStanding> room(RoomId room) {
            return Optional.empty();
        }

        @Override
        public Optional<UnitLevel> levelOf(UnitRef unit) {
            return Optional.ofNullable(LEVELS.get(unit));
        }
    }
}
