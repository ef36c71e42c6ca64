package niangjia.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Problems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page asks in the background is refused at once when nobody is signed in. Answered as a page is, it would be led to the
 * sign-in, where a session begins: that cookie, coming late, would put out a sign-in made meanwhile in another window.
 */
@Component
class BesidePageGate extends OncePerRequestFilter {
    private static final RequestMatcher OPEN = RequestMatchers.anyOf(Stream.of(SecurityConfiguration.OPEN)
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toArray(RequestMatcher[]::new));

    private final Problems problems;

    BesidePageGate(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !beside(request) || OPEN.matches(request) || signedIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(problems.of(new RuleViolated("sign-in/needed", List.of()), request), request, response);
    }

    /** A browser that goes to a page says that it takes one; over plain HTTP it says nothing else that tells. */
    private static boolean beside(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null || accepted == null || !accepted.contains("text/html");
    }

    private static boolean signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** It stands in the chain of the pages alone, not in the servlet container's as well. */
    @Bean
    static FilterRegistrationBean<BesidePageGate> besideOnlyInItsChain(BesidePageGate gate) {
        FilterRegistrationBean<BesidePageGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }
}
