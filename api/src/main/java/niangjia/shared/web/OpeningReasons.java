package niangjia.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import niangjia.shared.Opened;
import niangjia.shared.PersonId;
import niangjia.shared.RuleViolated;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Why somebody looks at a matter that is not theirs, in their own words: said once for a matter, it is recorded with every
 * opening of it for a while. Sealed under a key of its own, since a name may stand in it.
 */
@Component
public class OpeningReasons {
    private static final String NAME = OpeningReasons.class.getName();
    private static final Duration FOR = Duration.ofHours(1);
    private static final int LONGEST = 200;

    private final Seals seals;
    private final Clock clock;

    OpeningReasons(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** What was said, for which matter and until when it counts. */
    private record Said(String matter, String person, String cipher, Instant until) implements Serializable {}

    /** @throws RuleViolated {@code request/bad-parameter} if it is empty or too long */
    public void say(HttpSession session, String matter, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleViolated("request/bad-parameter", List.of("reason"));
        }
        PersonId key = new PersonId("person:opening-reason." + UUID.randomUUID());
        seals.ensure(key);
        SealedText sealed = seals.seal(key, reason.strip());
        session.setAttribute(
                NAME,
                new Said(
                        matter,
                        sealed.person(),
                        sealed.cipher(),
                        clock.instant().plus(FOR)));
    }

    /** Whether a reason counts for this matter now, for whoever is asking. */
    public boolean said(String matter) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && said(request.getRequest().getSession(false), matter);
    }

    private boolean said(@Nullable HttpSession session, String matter) {
        return session != null
                && session.getAttribute(NAME) instanceof Said said
                && said.matter().equals(matter)
                && clock.instant().isBefore(said.until());
    }

    /** The words again, for those who look openings through; null if they were erased. */
    public @Nullable String words(SealedText reason) {
        return seals.open(reason).orElse(null);
    }

    @Nullable
    SealedText of(HttpServletRequest request, List<Opened> opened) {
        HttpSession session = request.getSession(false);
        return opened.stream().map(Opened::matter).filter(Objects::nonNull).anyMatch(matter -> said(session, matter))
                ? sealed((Said) Objects.requireNonNull(session).getAttribute(NAME))
                : null;
    }

    private static SealedText sealed(Said said) {
        return new SealedText(said.person(), said.cipher());
    }
}
