package niangjia.desk;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** Two doors: the API by Basic on every request, the pages by a session with a token against forged forms. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    /** Asked for by whoever is not signed in. */
    static final String[] OPEN = {"/sign-in", "/assets/**", "/webjars/**", "/favicon.ico", "/error"};

    /** Requests are measured as a whole; each of some twenty filters, for each request, is not worth what it costs. */
    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, StaffSignIn signIn, ApiRefusals refusals, OneTimeSecretGate oneTime)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationManager(new ProviderManager((AuthenticationProvider) signIn))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(oneTime, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, StaffSignIn signIn, BesidePageGate beside, OneTimeSecretGate oneTime)
            throws Exception {
        return http.authenticationManager(new ProviderManager((AuthenticationProvider) signIn))
                .authorizeHttpRequests(requests -> requests
                        // the end of an answer that was allowed when it began, though its reader has signed out since
                        .dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/", false).permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .addFilterBefore(beside, CsrfFilter.class)
                .addFilterAfter(oneTime, AuthorizationFilter.class)
                .build();
    }
}
