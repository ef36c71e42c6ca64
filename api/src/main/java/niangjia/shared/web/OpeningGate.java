package niangjia.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import niangjia.shared.Actor;
import niangjia.shared.Opened;
import niangjia.shared.Opening;
import niangjia.shared.OpeningWay;
import niangjia.shared.Openings;
import niangjia.shared.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing of a person leaves the desk that is not recorded before: every answer waits here until it is on disk who is shown
 * what of whom. What cannot be recorded is not shown.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OpeningGate extends OncePerRequestFilter {
    static final String NOT_RECORDED = "audit/opening-not-recorded";
    private static final Logger LOG = LoggerFactory.getLogger(OpeningGate.class);
    /** Where nobody is shown anything but what every stranger sees. */
    private static final List<String> OPEN = List.of("/assets/", "/webjars/", "/favicon.ico");

    private final Openings openings;
    private final SignedInStaff staff;
    private final OpeningReasons reasons;
    private final Problems problems;
    private final Clock clock;

    OpeningGate(Openings openings, SignedInStaff staff, OpeningReasons reasons, Problems problems, Clock clock) {
        this.openings = openings;
        this.staff = staff;
        this.reasons = reasons;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Glance glance = Glance.begin(request);
        HeldAnswer held = new HeldAnswer(response, () -> goOn(request, glance));
        try {
            chain.doFilter(request, held);
            if (request.isAsyncStarted()) {
                held.letGo();
            } else if (!held.gone()) {
                end(request, glance, held);
                held.pass();
            }
        } catch (NotRecorded refused) {
            refuse(request, response);
        }
    }

    /** A long answer begins to go: everything so far, and what comes to hand later at once. */
    private void goOn(HttpServletRequest request, Glance glance) {
        record(request, glance, text -> true);
        glance.tellAtOnce(later -> record(request, later, text -> true));
    }

    private void end(HttpServletRequest request, Glance glance, HeldAnswer held) {
        byte[] body = held.body();
        if (body.length == 0) {
            return;
        }
        Predicate<String> stands = AnswerText.readable(held.getContentType())
                ? new AnswerText(new String(body, held.charset()))
                : text -> true;
        record(request, glance, stands);
    }

    private void record(HttpServletRequest request, Glance glance, Predicate<String> stands) {
        OpeningWay way = OpeningScreen.way(request);
        boolean asksForSomebody =
                way == OpeningWay.SEARCH && request.getMethod().equals("POST");
        if (glance.isEmpty() && !asksForSomebody) {
            return;
        }
        try {
            Actor reader = staff.current();
            List<Opened> opened = glance.opened(reader.unit().id(), stands);
            if (!opened.isEmpty() || asksForSomebody) {
                String screen = OpeningScreen.of(request);
                openings.record(new Opening(
                        reader,
                        clock.instant(),
                        screen,
                        request.getRequestURI(),
                        way,
                        reasons.of(request, opened),
                        opened));
            }
        } catch (RuntimeException e) {
            LOG.error("an opening was not recorded, so nothing was shown: {}", Trace.of(e));
            throw new NotRecorded();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // what has gone was recorded; the rest does not go
            throw new IOException("broken off: an opening was not recorded");
        }
        response.reset();
        if (ApiPaths.isApi(request.getRequestURI())) {
            RuleViolated refused = new RuleViolated(NOT_RECORDED, List.of());
            problems.write(problems.of(refused, request), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static final class NotRecorded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
