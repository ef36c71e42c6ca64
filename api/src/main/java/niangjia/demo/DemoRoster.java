package niangjia.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import niangjia.complaint.Category;
import niangjia.desk.SystemDesk;
import niangjia.mediation.MediatorCommand.EnterMediator;
import niangjia.mediation.MediatorCommand.ReleaseMediator;
import niangjia.mediation.MediatorCommand.RenewMediator;
import niangjia.mediation.MediatorCommand.SuspendMediator;
import niangjia.mediation.MediatorCommand.TrainMediator;
import niangjia.mediation.MediatorId;
import niangjia.mediation.OfficeHours;
import niangjia.mediation.RoomCommand.CloseRoom;
import niangjia.mediation.RoomCommand.RegisterRoom;
import niangjia.mediation.RoomEquipment;
import niangjia.mediation.RoomId;
import niangjia.organisation.StaffId;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who mediates in the invented federation, and where, in every state that can be looked at. */
@Component
@Profile("demo")
@Order(3)
class DemoRoster implements ApplicationRunner {
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int TERM = 3;
    private static final int SOON = 45;
    private static final int LATELY = 20;
    private static final int HOURS = 24;

    private final SystemDesk system;
    private final Clock clock;

    DemoRoster(SystemDesk system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = DeskTime.dayOf(clock.instant());
        enter(DemoStaff.MEDIATOR, today.minusYears(1), today.plusYears(TERM - 1L));
        train(DemoStaff.MEDIATOR, today.minusYears(1));
        enter(DemoStaff.CITY_HANDLER, today.minusYears(TERM).plusDays(SOON), today.plusDays(SOON));
        train(DemoStaff.CITY_HANDLER, today.minusYears(2));
        enter(DemoStaff.COUNTY_HANDLER, today.minusYears(1), today.plusYears(TERM - 1L));
        enter(DemoStaff.CALLBACK, today.minusYears(1), today.plusYears(TERM - 1L));
        send(DemoStaff.CALLBACK, new SuspendMediator(id(DemoStaff.CALLBACK), noon(today.minusDays(LATELY)), "借调三个月"));
        enter(DemoStaff.TOWN_HANDLER, today.minusYears(TERM), today.plusDays(SOON));
        send(
                DemoStaff.TOWN_HANDLER,
                new ReleaseMediator(
                        id(DemoStaff.TOWN_HANDLER), noon(today.minusDays(LATELY)), today.minusDays(LATELY), "转任他岗"));
        forYears(DemoStaff.MEDIATOR_SECOND, today);
        forYears(DemoStaff.COUNTY_MEDIATOR, today);
        room("city-1", DemoUnits.CITY, "第一调解室", 10, EnumSet.allOf(RoomEquipment.class), today);
        room("city-2", DemoUnits.CITY, "第二调解室", 6, Set.of(), today);
        room("county-1", DemoUnits.COUNTY, "区调解室", 8, EnumSet.of(RoomEquipment.VIDEO), today);
        system.send(
                "demo",
                "room-closed",
                new CloseRoom(
                        RoomId.of("city-2"), noon(today.minusDays(LATELY)), today, today.plusDays(LATELY), "粉刷墙面"));
    }

    /** Long enough for whatever was published: term after term. */
    private void forYears(DemoStaff person, LocalDate today) {
        LocalDate to = FIRST.plusYears(TERM);
        enter(person, FIRST, to);
        train(person, FIRST);
        while (to.isBefore(today.plusDays(SOON))) {
            LocalDate next = to.plusYears(TERM);
            system.send("demo", person.signInName() + next, new RenewMediator(id(person), noon(to), next));
            to = next;
        }
    }

    private void enter(DemoStaff person, LocalDate from, LocalDate to) {
        String staff = StaffId.ofSignInName(person.signInName()).value();
        send(
                person,
                new EnterMediator(
                        id(person),
                        noon(from),
                        staff,
                        person.fullName(),
                        person.unit(),
                        EnumSet.of(Category.WAGE, Category.WAGE_MIGRANT, Category.OSH_INJURY),
                        List.of("普通话", "邵阳话"),
                        List.of(
                                new OfficeHours(DayOfWeek.MONDAY, "09:00", "12:00"),
                                new OfficeHours(DayOfWeek.THURSDAY, "14:30", "17:30")),
                        from,
                        to));
    }

    private void train(DemoStaff person, LocalDate on) {
        send(person, new TrainMediator(id(person), noon(on), "劳动争议调解员岗前培训班", on, HOURS));
    }

    private void room(String key, UnitRef unit, String name, int seats, Set<RoomEquipment> equipment, LocalDate today) {
        system.send(
                "demo",
                "room-" + key,
                new RegisterRoom(RoomId.of(key), noon(today.minusYears(1)), unit, name, seats, equipment));
    }

    private void send(DemoStaff person, Object command) {
        system.send("demo", person.signInName(), command);
    }

    static MediatorId id(DemoStaff person) {
        return MediatorId.ofStaff(StaffId.ofSignInName(person.signInName()).value());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DeskTime.ZONE).toInstant();
    }
}
