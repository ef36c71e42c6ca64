package niangjia.shared.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages alone are looked at. */
@Configuration(proxyBeanMethods = false)
class SeatVisits implements WebMvcConfigurer {
    private final SeatVisit visit;

    SeatVisits(SeatVisit visit) {
        this.visit = visit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(visit)
                .excludePathPatterns("/api/**", "/assets/**", "/webjars/**")
                .order(1);
    }
}
