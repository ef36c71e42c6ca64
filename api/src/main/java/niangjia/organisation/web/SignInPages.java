package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.SeatSettingsStore;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PasswordChange;
import niangjia.shared.web.SignInLimits;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StartTabs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door, and the change of the key to it. */
@Page
class SignInPages {
    /** Where the security filter leaves why it refused. */
    private static final String REFUSAL = "SPRING_SECURITY_LAST_EXCEPTION";

    private final SignedInStaff staff;
    private final PasswordChange passwords;
    private final PageProblems problems;
    private final SeatSettingsStore settings;
    private final StartTabs tabs;

    SignInPages(
            SignedInStaff staff,
            PasswordChange passwords,
            PageProblems problems,
            SeatSettingsStore settings,
            StartTabs tabs) {
        this.staff = staff;
        this.passwords = passwords;
        this.problems = problems;
        this.settings = settings;
        this.tabs = tabs;
    }

    @GetMapping("/")
    String start() {
        String tab = settings.of(staff.current().staffId()).firstTab();
        return tab != null && tabs.names().contains(tab) ? "redirect:/queue?tab=" + tab : "redirect:/queue";
    }

    @GetMapping("/sign-in")
    String door(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String out,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("refused", error != null);
        model.addAttribute("out", out != null);
        model.addAttribute("failures", SignInLimits.FAILURES);
        model.addAttribute("minutes", SignInLimits.LOCK.toMinutes());
        var session = request.getSession(false);
        Object refusal = session == null ? null : session.getAttribute(REFUSAL);
        model.addAttribute("lockedUntil", error == null ? null : lockedUntil(refusal));
        return "organisation/sign-in";
    }

    @GetMapping("/password")
    String key(Model model) {
        return form(model, null, null);
    }

    @PostMapping("/password")
    String change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        if (fresh.codePointCount(0, fresh.length()) < PasswordChange.SHORTEST) {
            return refused(model, response, null, "password.short", 400);
        }
        if (!fresh.equals(again)) {
            return refused(model, response, null, "password.differs", 400);
        }
        try {
            passwords.change(actor, old, fresh);
            return "redirect:/queue";
        } catch (RuleViolated refusal) {
            PageProblem problem = problems.of(refusal);
            return refused(model, response, problem, null, problem.status());
        }
    }

    private static String refused(
            Model model,
            HttpServletResponse response,
            @Nullable PageProblem problem,
            @Nullable String fault,
            int status) {
        response.setStatus(status);
        return form(model, problem, fault);
    }

    private static String form(Model model, @Nullable PageProblem problem, @Nullable String fault) {
        model.addAttribute("problem", problem);
        model.addAttribute("fault", fault);
        model.addAttribute("shortest", PasswordChange.SHORTEST);
        model.addAttribute("longest", PasswordChange.LONGEST_BYTES);
        return "organisation/password";
    }

    /** The refusal ends with the moment; without one the door only says that it is shut. */
    private static @Nullable Instant lockedUntil(@Nullable Object refusal) {
        if (refusal instanceof LockedException locked && locked.getMessage() != null) {
            String message = locked.getMessage();
            try {
                return Instant.parse(message.substring(message.lastIndexOf(' ') + 1));
            } catch (DateTimeException untold) {
                return null;
            }
        }
        return null;
    }
}
