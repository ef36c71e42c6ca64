package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import niangjia.organisation.StaffCommand.GrantRole;
import niangjia.organisation.StaffCommand.RecordPasswordChange;
import niangjia.organisation.StaffCommand.RegisterStaff;
import niangjia.organisation.StaffCommand.WithdrawRole;
import niangjia.organisation.StaffId;
import niangjia.organisation.read.StaffById;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffPage;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SecretIssue;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people in service and what each may do, registered, granted and withdrawn. */
@Page
class StaffPages {
    private static final int ROWS = 200;

    private final OrganisationPagesSending sending;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final PageProblems problems;
    private final PageWords words;
    private final SecretIssue secrets;

    StaffPages(
            OrganisationPagesSending sending,
            QuestionDesk questions,
            UnitDirectory units,
            PageProblems problems,
            PageWords words,
            SecretIssue secrets) {
        this.sending = sending;
        this.questions = questions;
        this.units = units;
        this.problems = problems;
        this.words = words;
        this.secrets = secrets;
    }

    @GetMapping("/staff")
    String list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean recording,
            Model model,
            HttpServletResponse response) {
        OrganisationPagesSending.tell(recording, "/staff", model, response);
        return list(model, cursor, Map.of(), UUID.randomUUID().toString(), "register");
    }

    @PostMapping("/staff")
    String register(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        return act("register", typed, model, response, () -> {
            String signInName = OrganisationPagesText.filled(typed, "signInName");
            String name = OrganisationPagesText.filled(typed, "name");
            UnitRef home = unit(typed);
            return now -> new RegisterStaff(StaffId.ofSignInName(signInName), signInName, name, home, now);
        });
    }

    @PostMapping("/staff/grant")
    String grant(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        return act("grant", typed, model, response, () -> {
            StaffId person = new StaffId(OrganisationPagesText.filled(typed, "staff"));
            Role role = OrganisationPagesText.option(typed, "role", Role.class);
            UnitRef unit = unit(typed);
            LocalDate from = OrganisationPagesText.day(typed, "from");
            LocalDate to = OrganisationPagesText.day(typed, "to");
            String grantId = UUID.nameUUIDFromBytes(
                            OrganisationPagesText.text(typed, "requestId").getBytes(StandardCharsets.UTF_8))
                    .toString();
            return now -> new GrantRole(person, grantId, role, unit, from, to, now);
        });
    }

    @PostMapping("/staff/withdraw")
    String withdraw(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        return act("withdraw", typed, model, response, () -> {
            StaffId person = new StaffId(OrganisationPagesText.filled(typed, "staff"));
            String grantId = OrganisationPagesText.filled(typed, "grant");
            String reason = OrganisationPagesText.filled(typed, "reason");
            LocalDate from = OrganisationPagesText.day(typed, "from");
            LocalDate day = from == null ? words.today() : from;
            return now -> new WithdrawRole(person, grantId, day, reason, now);
        });
    }

    /** The answer shows the secret itself: a redirect would have to keep it somewhere. */
    @PostMapping("/staff/secret")
    String issueSecret(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        String staffId = OrganisationPagesText.filled(typed, "staff");
        StaffId person = new StaffId(staffId);
        String shown = act("secret", typed, model, response, () -> now -> new RecordPasswordChange(person, true, now));
        if (!model.containsAttribute("problem")) {
            model.addAttribute("secretOf", person.signInName());
            model.addAttribute("secret", secrets.issue(staffId));
            OrganisationPagesSending.tell(false, "/staff", model, response);
            return list(model, null, Map.of(), UUID.randomUUID().toString(), "register");
        }
        return shown;
    }

    private interface Reading {
        Function<Instant, Object> command();
    }

    private String act(
            String doing,
            MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            Reading reading) {
        try {
            Acted acted = sending.send(doing, typed, reading.command());
            return "redirect:/staff" + OrganisationPagesSending.onceShown(() -> shows(acted));
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.of(refusal);
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            return list(model, null, typed.toSingleValueMap(), UUID.randomUUID().toString(), doing);
        }
    }

    private boolean shows(Acted acted) {
        return questions
                .askForOptional(new StaffById(acted.stream()), StaffMember.class)
                .filter(member -> member.sequence() >= acted.sequence())
                .isPresent();
    }

    private UnitRef unit(MultiValueMap<String, String> typed) {
        return units.place(OrganisationPagesText.filled(typed, "unit"))
                .orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of("")));
    }

    private String list(
            Model model, @Nullable String cursor, Map<String, String> typed, String requestId, String doing) {
        Actor actor = sending.administrator();
        StaffPage page = questions.ask(new StaffIn(actor, actor.unit().id(), cursor, ROWS), StaffPage.class);
        model.addAttribute("staff", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList());
        model.addAttribute("today", words.today());
        model.addAttribute("typed", typed);
        model.addAttribute("requestId", requestId);
        model.addAttribute("doing", doing);
        return "organisation/staff";
    }
}
