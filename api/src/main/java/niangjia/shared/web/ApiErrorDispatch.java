package niangjia.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the server itself refuses, or a filter, comes back as an error dispatch: under {@code /api} it is answered here. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ApiErrorDispatch extends OncePerRequestFilter {
    private final Problems problems;

    public ApiErrorDispatch(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return request.getDispatcherType() != DispatcherType.ERROR || path == null || !ApiPaths.isApi(path.toString());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem = thrown instanceof Throwable t
                ? problems.of(t, request)
                : problems.ofStatus(response.getStatus(), request);
        problems.write(problem, request, response);
    }
}
