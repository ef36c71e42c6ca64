package niangjia.audit.web;

import niangjia.audit.ErasureActs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of erasures on the auditor's desk. */
@Configuration(proxyBeanMethods = false)
class ErasureEntry {
    @Bean
    AuditEntry erasures() {
        return new AuditEntry("audit.entry.erasures", ErasurePages.HREF, 80, ErasureActs.READERS);
    }
}
