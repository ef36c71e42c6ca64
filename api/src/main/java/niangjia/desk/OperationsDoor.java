package niangjia.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Whether the desk lives and is ready is told to everybody, in one word; everything else to who brings the token. */
@Configuration(proxyBeanMethods = false)
class OperationsDoor {
    private static final String[] OPEN = {"/actuator/health/liveness", "/actuator/health/readiness"};
    private static final String BEARER = "Bearer ";

    @Bean
    @Order(0)
    SecurityFilterChain operations(HttpSecurity http, OperationsSettings settings) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(brings(settings, asked.getRequest()))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    private static boolean brings(OperationsSettings settings, HttpServletRequest request) {
        String wanted = settings.token();
        String brought = request.getHeader("Authorization");
        return wanted != null
                && brought != null
                && brought.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(brought.substring(BEARER.length())), bytes(wanted));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
