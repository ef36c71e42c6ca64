package niangjia.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import niangjia.desk.Secrets;
import niangjia.desk.SystemDesk;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffCommand.RegisterStaff;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitId;
import niangjia.shared.CredentialStore;
import niangjia.shared.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Founds the invented units and registers the invented people, all with one known password: demonstration only. */
@Component
@Profile("demo")
@Order(2)
class DemoFederation implements ApplicationRunner {
    static final String PASSWORD = "niangjia-demo";
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final SystemDesk system;
    private final CredentialStore credentials;
    private final Secrets secrets;
    private final Clock clock;

    DemoFederation(SystemDesk system, CredentialStore credentials, Secrets secrets, Clock clock) {
        this.system = system;
        this.credentials = credentials;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant now = clock.instant();
        for (DemoUnits unit : DemoUnits.all()) {
            system.send(
                    "demo",
                    unit.unit().id(),
                    new FoundUnit(UnitId.of(unit.unit()), unit.name(), unit.level(), unit.parent(), now));
        }
        String hash = secrets.hash(PASSWORD);
        for (DemoPerson person : DemoPerson.all()) {
            StaffId id = StaffId.ofSignInName(person.signInName());
            system.send(
                    "demo",
                    id.value(),
                    new RegisterStaff(id, person.signInName(), person.fullName(), person.unit(), now));
            for (Role role : person.roles()) {
                system.send(
                        "demo",
                        id.value() + role,
                        new GrantRole(id, role.name(), role, person.unit(), SINCE, null, now));
            }
            if (credentials.of(id.value()).isEmpty()) {
                credentials.set(id.value(), hash, false, now);
            }
        }
    }
}
