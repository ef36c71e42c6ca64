package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.CommandDesk;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Hands the forms of units and staff to the record, under the id they were shown with. */
@Component
class OrganisationPagesSending {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration STEP = Duration.ofMillis(15);

    private final SignedInStaff staff;
    private final CommandDesk desk;
    private final QuestionDesk questions;
    private final RequestHeaders headers;
    private final Clock clock;

    OrganisationPagesSending(
            SignedInStaff staff, CommandDesk desk, QuestionDesk questions, RequestHeaders headers, Clock clock) {
        this.staff = staff;
        this.desk = desk;
        this.questions = questions;
        this.headers = headers;
        this.clock = clock;
    }

    /** @throws RuleViolated for everybody but administrators */
    Actor administrator() {
        Actor actor = staff.current();
        if (!actor.holdsAnyOf(EnumSet.of(Role.ADMINISTRATOR))) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return actor;
    }

    /**
     * Waits a moment until the reader's own change can be read.
     *
     * @return what to add to the address of the list: nothing if it can
     */
    static String onceShown(BooleanSupplier shown) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return "?recording=true";
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return "";
    }

    /** Whether the person can be read as of that event. */
    boolean shows(String staffId, long sequence) {
        return questions
                .askForOptional(new StaffById(staffId), StaffMember.class)
                .filter(member -> member.sequence() >= sequence)
                .isPresent();
    }

    /** A list that does not show the change yet says so and looks again. */
    static void tell(boolean recording, String address, Model model, HttpServletResponse response) {
        model.addAttribute("recording", recording);
        if (recording) {
            response.setHeader("Refresh", "1;url=" + address);
        }
    }

    /** Judged by every rule of the record, and undone. */
    Optional<RuntimeException> wouldRefuse(Function<Instant, Object> command) {
        return desk.wouldRefuse(command.apply(clock.instant()), administrator());
    }

    /** @param command made of the time at which it is sent */
    Acted send(String act, MultiValueMap<String, String> typed, Function<Instant, Object> command) {
        Actor actor = administrator();
        Instant now = clock.instant();
        String written = typed.getFirst("requestId");
        String requestId = written != null && REQUEST_ID.matcher(written).matches()
                ? written
                : UUID.randomUUID().toString();
        byte[] asked = typed.toString().getBytes(StandardCharsets.UTF_8);
        String digest = headers.digest(actor, "PAGE " + act, asked);
        ActRequest request = new ActRequest(actor, requestId, digest, null, null, "page/" + act);
        return desk.actedBefore(request).orElseGet(() -> desk.send(command.apply(now), now, request));
    }
}
