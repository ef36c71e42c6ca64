package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import niangjia.audit.read.AsOf;
import niangjia.audit.read.AsOfDesk;
import niangjia.audit.read.AsOfNotReady;
import niangjia.audit.read.AsOfReader;
import niangjia.audit.read.AsOfRights;
import niangjia.audit.read.AsOfWing;
import niangjia.complaint.read.CaseShows;
import niangjia.complaint.read.NoticesSeenBy;
import niangjia.mediation.read.MediationShows;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffBySignInName;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.PastMoment;
import niangjia.shared.web.PastQuestions;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.read.SupervisionShows;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns a request that asks for a moment into one whose questions are answered out of the past. */
@Component
class AsOfRequests implements HandlerInterceptor, PastQuestions {
    private static final Logger LOG = LoggerFactory.getLogger(AsOfRequests.class);
    private static final String LOOK = AsOfRequests.class.getName();
    /** A page shows how far the replay has come rather than nothing for seconds. */
    private static final Duration OF_A_PAGE = Duration.ofMillis(1200);

    private static final Duration OF_A_PROGRAM = Duration.ofSeconds(25);

    /** What says nothing of any matter: who asks, and whether something has been written yet. */
    private static final List<Class<?>> OF_THE_PRESENT = List.of(
            StaffById.class,
            StaffBySignInName.class,
            NoticesSeenBy.class,
            CaseShows.class,
            SupervisionShows.class,
            MediationShows.class);

    private final AsOfDesk desk;
    private final SignedInStaff staff;
    private final Clock clock;

    AsOfRequests(AsOfDesk desk, SignedInStaff staff, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<AsOfAsked> asked = AsOfAsked.of(request);
        if (asked.isEmpty() || request.getAttribute(LOOK) != null) {
            return true;
        }
        boolean bySelf = asked.get().bySelf();
        if (!request.getMethod().equals("GET")) {
            throw AsOfRights.readOnly();
        }
        String path = request.getRequestURI();
        if (path.startsWith("/audit/") || !bySelf && !AsOfPaths.shows(path)) {
            return true;
        }
        if (!AsOfPaths.shows(path)) {
            throw AsOfRights.notShown();
        }
        AsOf moment = AsOfReader.read(asked.get().asOf(), asked.get().axis(), clock.instant());
        request.setAttribute(LOOK, desk.at(moment));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(LOOK) instanceof AsOfDesk.Looking look) {
            request.removeAttribute(LOOK);
            look.close();
        }
    }

    @Override
    public Optional<PastMoment> moment() {
        return look().map(AsOfDesk.Looking::moment)
                .map(moment -> new PastMoment(moment.at(), moment.axis().name()));
    }

    @Override
    public <R> Optional<CompletableFuture<R>> ask(Object query, ResponseType<R> answer) {
        Optional<AsOfDesk.Looking> look = look();
        if (look.isEmpty() || OF_THE_PRESENT.contains(query.getClass())) {
            return Optional.empty();
        }
        if (AsOfWing.answering(query).isPresent()) {
            AsOfRights.verifyLists(staff.current());
        }
        Optional<CompletableFuture<R>> answered = ask(look.get(), query, answer);
        if (answered.isEmpty()) {
            // the present under a past address would be a lie
            LOG.warn("a page that looks back asks what only the present answers: {}", query.getClass());
            throw AsOfRights.notShown();
        }
        return answered;
    }

    private static <R> Optional<CompletableFuture<R>> ask(AsOfDesk.Looking look, Object query, ResponseType<R> answer) {
        boolean program = RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getRequestURI().startsWith("/api/");
        if (!program) {
            return look.ask(query, answer, OF_A_PAGE);
        }
        try {
            return look.ask(query, answer, OF_A_PROGRAM);
        } catch (AsOfNotReady waiting) {
            throw new RuleViolated("desk/unavailable", List.of());
        }
    }

    /** Of the request that this thread works on; nobody else looks back. */
    static Optional<AsOfDesk.Looking> look() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(LOOK, RequestAttributes.SCOPE_REQUEST) instanceof AsOfDesk.Looking look
                ? Optional.of(look)
                : Optional.empty();
    }
}
