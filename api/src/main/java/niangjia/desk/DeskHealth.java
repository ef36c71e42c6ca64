package niangjia.desk;

import java.sql.Connection;
import java.sql.SQLException;
import niangjia.audit.web.Machinery;
import niangjia.ledger.Ledger;
import niangjia.ledger.RecordFollower;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What readiness rests on: the record alone. A read store that is away or behind takes no node out of service, since another
 * node would show no more.
 */
@Configuration(proxyBeanMethods = false)
class DeskHealth {
    private static final int SECONDS = 2;

    @Bean
    HealthIndicator recordHealthIndicator(Ledger ledger, ObjectProvider<RecordFollower> follower) {
        return () -> {
            try (Connection connection = ledger.dataSource().getConnection()) {
                Health.Builder health = connection.isValid(SECONDS) ? Health.up() : Health.down();
                // where a server keeps the record, a node that does not reach it can write nothing
                follower.stream().forEach(each -> health.withDetail("behind", each.behind()));
                return health.build();
            } catch (SQLException | IllegalStateException away) {
                return Health.down()
                        .withDetail("kind", away.getClass().getName())
                        .build();
            }
        };
    }

    @Bean
    HealthIndicator readModelsHealthIndicator(DeskMachinery machinery) {
        return () -> {
            Health.Builder health = Health.up();
            machinery.processors().stream()
                    .filter(each -> each.state() != Machinery.State.RUNNING)
                    .forEach(each -> health.withDetail(each.name(), each.state() + ", " + each.behind() + " behind"));
            return health.build();
        };
    }
}
