package niangjia.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the book of decisions on the auditor's desk. */
@Configuration(proxyBeanMethods = false)
class DecisionDoor {
    static final String PAGE = "/audit/decisions";

    @Bean
    AuditEntry decisionsEntry() {
        return new AuditEntry("audit.decisions", PAGE, 30);
    }
}
