package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every error under {@code /api} is a problem document: no controller's advice, since an unknown path and a wrong method
 * have no controller.
 */
@Component
public final class ProblemResolver implements HandlerExceptionResolver, WebMvcConfigurer, Ordered {
    private final Problems problems;

    public ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    /** Those that refuse before there is a handler ask the resolver of the framework: it begins with this one. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, this);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!ApiPaths.isApi(request.getRequestURI()) || response.isCommitted()) {
            return null;
        }
        try {
            if (thrown instanceof ErrorResponse told) {
                told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            }
            problems.write(problems.of(thrown, request), request, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
