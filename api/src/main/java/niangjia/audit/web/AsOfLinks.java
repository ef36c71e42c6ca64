package niangjia.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** On a page of the past every link to what has a past leads to the same moment. */
@Component
class AsOfLinks extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AsOfAsked> asked = AsOfAsked.of(request);
        boolean back = asked.isPresent() && AsOfPaths.shows(request.getRequestURI());
        chain.doFilter(request, back ? new Leading(response, asked.get()) : response);
    }

    private static final class Leading extends HttpServletResponseWrapper {
        private final AsOfAsked asked;

        Leading(HttpServletResponse response, AsOfAsked asked) {
            super(response);
            this.asked = asked;
        }

        @Override
        public String encodeURL(String url) {
            int end = url.indexOf('?');
            String path = end < 0 ? url : url.substring(0, end);
            if (!AsOfPaths.shows(path)
                    || url.contains("?" + AsOfAsked.AS_OF + "=")
                    || url.contains("&" + AsOfAsked.AS_OF + "=")) {
                return super.encodeURL(url);
            }
            int mark = url.indexOf('#');
            String before = mark < 0 ? url : url.substring(0, mark);
            String behind = mark < 0 ? "" : url.substring(mark);
            return super.encodeURL(before + (end < 0 ? "?" : "&") + asked.query() + behind);
        }
    }
}
