package niangjia.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import niangjia.shared.Credential;
import niangjia.shared.CredentialStore;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ProblemResolver;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who signed in with a one-time secret can do one thing: change it. */
@Component
class OneTimeSecretGate extends OncePerRequestFilter {
    private final CredentialStore credentials;
    private final ProblemResolver resolver;

    OneTimeSecretGate(CredentialStore credentials, ProblemResolver resolver) {
        this.credentials = credentials;
        this.resolver = resolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/password")
                || path.equals("/sign-out")
                || path.startsWith("/assets/")
                || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof StaffPrincipal staff) || !mustChange(staff)) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith("/api/")) {
            resolver.resolveException(
                    request, response, null, new RuleViolated("sign-in/password-change-needed", List.of()));
        } else {
            response.sendRedirect("/password");
        }
    }

    private boolean mustChange(StaffPrincipal staff) {
        return staff.oneTimeSecret()
                && credentials.of(staff.staffId()).map(Credential::oneTime).orElse(false);
    }

    /** It stands in the security chains alone, not in the servlet container's as well. */
    @Bean
    static FilterRegistrationBean<OneTimeSecretGate> notTwice(OneTimeSecretGate gate) {
        FilterRegistrationBean<OneTimeSecretGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }
}
