package niangjia.desk;

import java.time.Clock;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffCommand.RegisterFirstAdministrator;
import niangjia.organisation.StaffId;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Credential;
import niangjia.shared.CredentialStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The first start founds the federation and registers one administrator, whose one-time secret is printed once and kept
 * nowhere. Every later start finds both and does nothing; of several nodes that start first at once, one prints.
 */
@Component
@Order(1)
class FirstStart implements ApplicationRunner {
    static final StaffId ADMINISTRATOR = StaffId.ofSignInName("admin");
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SystemDesk system;
    private final CredentialStore credentials;
    private final OneTimeSecrets oneTime;
    private final DeskSettings settings;
    private final Clock clock;

    FirstStart(
            SystemDesk system,
            CredentialStore credentials,
            OneTimeSecrets oneTime,
            DeskSettings settings,
            Clock clock) {
        this.system = system;
        this.credentials = credentials;
        this.oneTime = oneTime;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        var federation = settings.federation();
        system.send(
                "first-start",
                "federation",
                new FoundUnit(
                        UnitId.of(system.root()), federation.name(), UnitLevel.valueOf(federation.level()), null, now));
        system.send(
                "first-start",
                "administrator",
                new RegisterFirstAdministrator(
                        ADMINISTRATOR, ADMINISTRATOR.signInName(), "系统管理员", system.root(), "first", now));
        if (issued()) {
            LOG.info("first administrator registered, one-time secret printed");
        }
        if (credentials.of(ADMINISTRATOR.value()).map(Credential::oneTime).orElse(false)) {
            // also for a node that died behind the secret; under one key, so said twice it stands once
            system.send("first-start", "secret", new RecordPasswordChange(ADMINISTRATOR, true, now));
        }
    }

    /** Of several fresh nodes one prints: the one whose secret holds. */
    private boolean issued() {
        boolean[] printed = {false};
        try {
            return oneTime.issueFirst(ADMINISTRATOR.value(), secret -> {
                // to the console and not through the log: a log file would keep it
                System.out.printf("%n  首次启动：管理员 %s，一次性口令 %s（登录后须立即修改，不再显示）%n%n", ADMINISTRATOR.signInName(), secret);
                printed[0] = true;
            });
        } catch (RuntimeException e) {
            if (printed[0]) {
                System.out.printf("  以上一次性口令未能确认生效：若不能登录，以再次启动时（或另一节点）显示的为准%n%n");
            }
            throw e;
        }
    }
}
