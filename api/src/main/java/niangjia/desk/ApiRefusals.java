package niangjia.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ProblemResolver;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says a refusal at the door of the API in the same words and form as any other. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemResolver resolver;

    ApiRefusals(ProblemResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"niangjia\", charset=\"UTF-8\"");
        String code = refused instanceof LockedException
                ? "sign-in/locked"
                : refused instanceof BadCredentialsException ? "sign-in/refused" : "sign-in/needed";
        resolver.resolveException(request, response, null, new RuleViolated(code, List.of()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        resolver.resolveException(request, response, null, new RuleViolated("sign-in/denied", List.of()));
    }
}
