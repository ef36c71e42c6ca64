package niangjia.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.desk.SystemDesk;
import niangjia.organisation.StaffId;
import niangjia.shared.DeskTime;
import niangjia.supervision.CredentialCommand.Certify;
import niangjia.supervision.CredentialCommand.RecordExam;
import niangjia.supervision.CredentialCommand.RecordTraining;
import niangjia.supervision.CredentialCommand.Revoke;
import niangjia.supervision.CredentialCommand.Suspend;
import niangjia.supervision.CredentialId;
import niangjia.supervision.CredentialStatus;
import niangjia.supervision.RevokeGround;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Trains, examines and certifies some of the invented people, so that cases find supervisors: three who may act, one whose
 * certificate soon ends, and one for each state besides. The ids follow the sign-in names, as {@code credential:supervisor}.
 */
@Component
@Profile("demo")
@Order(3)
class DemoCredentials implements ApplicationRunner {
    private static final int PASSED = 86;
    private static final int YEARS = 3;
    private static final int SOON = 45;
    private static final int LATELY = 20;

    private final SystemDesk system;
    private final Clock clock;

    DemoCredentials(SystemDesk system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = DeskTime.dayOf(clock.instant());
        for (DemoStaff person :
                List.of(DemoStaff.SUPERVISOR, DemoStaff.SUPERVISOR_SECOND, DemoStaff.COUNTY_SUPERVISOR)) {
            certified(person, today.minusYears(1), today.plusYears(YEARS - 1L));
        }
        certified(DemoStaff.CITY_HANDLER, today.minusYears(YEARS), today.plusDays(SOON));
        certified(DemoStaff.TOWN_HANDLER, today.minusYears(YEARS), today.minusDays(LATELY));
        certified(DemoStaff.MEDIATOR, today.minusYears(1), today.plusYears(YEARS - 1L));
        send(DemoStaff.MEDIATOR, new Suspend(id(DemoStaff.MEDIATOR), noon(today.minusDays(LATELY)), "暂离岗位三个月"));
        certified(DemoStaff.CALLBACK, today.minusYears(2), today.plusYears(1));
        send(
                DemoStaff.CALLBACK,
                new Revoke(
                        id(DemoStaff.CALLBACK), noon(today.minusDays(LATELY)), RevokeGround.POST_LEFT, "调离原岗位，证件已交回"));
        trained(DemoStaff.COUNTY_HANDLER, CredentialStatus.EXAMINED, today.minusDays(SOON));
        trained(DemoStaff.COUNTY_DISPATCHER, CredentialStatus.TRAINED, today.minusDays(LATELY));
    }

    private void certified(DemoStaff person, LocalDate from, LocalDate to) {
        trained(person, CredentialStatus.EXAMINED, from.minusDays(LATELY));
        send(person, new Certify(id(person), noon(from), DemoUnits.CITY, from, to));
    }

    private void trained(DemoStaff person, CredentialStatus upTo, LocalDate on) {
        String staff = StaffId.ofSignInName(person.signInName()).value();
        send(
                person,
                new RecordTraining(id(person), noon(on), staff, person.fullName(), person.unit(), "劳动法律监督员岗前培训班", on));
        if (upTo == CredentialStatus.EXAMINED) {
            send(person, new RecordExam(id(person), noon(on.plusDays(1)), on.plusDays(1), PASSED, true));
        }
    }

    private void send(DemoStaff person, Object command) {
        system.send("demo", person.signInName(), command);
    }

    private static CredentialId id(DemoStaff person) {
        return CredentialId.of(person.signInName().replace('.', '-'));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DeskTime.ZONE).toInstant();
    }
}
