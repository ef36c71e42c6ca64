package niangjia.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the replays on the auditor's desk. */
@Configuration(proxyBeanMethods = false)
class ReplayEntry {
    private static final int ORDER = 20;

    @Bean
    AuditEntry replayAuditEntry() {
        return new AuditEntry("audit.replay", "/audit/replay", ORDER);
    }
}
