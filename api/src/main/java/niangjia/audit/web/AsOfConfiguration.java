package niangjia.audit.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets requests look back. */
@Configuration(proxyBeanMethods = false)
class AsOfConfiguration implements WebMvcConfigurer {
    private final AsOfRequests requests;

    AsOfConfiguration(AsOfRequests requests) {
        this.requests = requests;
    }

    /** Only for those who ask for it by this name: whoever decides goes by the present. */
    @Bean(defaultCandidate = false)
    static Clock pageClock(Clock present) {
        return new AsOfClock(present);
    }

    @Bean
    static AuditEntry asOfAuditEntry() {
        return new AuditEntry("audit.as-of", "/audit/as-of", 10);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(requests);
    }
}
