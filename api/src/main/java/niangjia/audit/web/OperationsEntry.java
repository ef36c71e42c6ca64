package niangjia.audit.web;

import java.util.Set;
import niangjia.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the machinery on the auditor's desk, which administrators open too. */
@Configuration(proxyBeanMethods = false)
class OperationsEntry {
    private static final int ORDER = 65;

    @Bean
    AuditEntry operationsLine() {
        return new AuditEntry("audit.operations", "/operations", ORDER, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }
}
