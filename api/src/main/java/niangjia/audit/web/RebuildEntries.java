package niangjia.audit.web;

import java.util.stream.Collectors;
import niangjia.audit.RebuildActs;
import niangjia.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the rebuilds on the auditor's desk. */
@Configuration(proxyBeanMethods = false)
class RebuildEntries {
    private static final int ORDER = 60;

    @Bean
    AuditEntry rebuildEntry() {
        return new AuditEntry(
                "audit.rebuilds",
                "/audit/rebuilds",
                ORDER,
                RebuildActs.READERS.stream().filter(role -> role != Role.SYSTEM).collect(Collectors.toSet()));
    }
}
