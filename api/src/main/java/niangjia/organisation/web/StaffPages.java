package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.organisation.StaffCommand.RegisterStaff;
import niangjia.organisation.StaffId;
import niangjia.organisation.read.StaffFilter;
import niangjia.organisation.read.StaffIn;
import niangjia.organisation.read.StaffPage;
import niangjia.organisation.read.StaffState;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people in service, and the registering of one more. */
@Page
class StaffPages {
    private static final int ROWS = 50;
    static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    private final OrganisationPagesSending sending;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final PageProblems problems;
    private final PageWords words;
    private final Clock clock;

    StaffPages(
            OrganisationPagesSending sending,
            QuestionDesk questions,
            UnitDirectory units,
            PageProblems problems,
            PageWords words,
            Clock clock) {
        this.sending = sending;
        this.questions = questions;
        this.units = units;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    /** What the list is narrowed to; blank for all. */
    record Sought(
            @Nullable String begins,
            @Nullable String unit,
            @Nullable Role role,
            @Nullable StaffState state) {
        public boolean any() {
            return filled(begins) != null || filled(unit) != null || role != null || state != null;
        }

        static @Nullable String filled(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    @GetMapping("/staff")
    String list(
            @ModelAttribute("sought") Sought sought,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = sending.administrator();
        String within = Sought.filled(sought.unit());
        StaffFilter filter = new StaffFilter(
                Sought.filled(sought.begins()), sought.role(), sought.state(), null, null, clock.instant());
        StaffPage page = questions.ask(
                new StaffIn(actor, within == null ? actor.unit().id() : within, filter, cursor, ROWS), StaffPage.class);
        model.addAttribute("staff", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute("roles", ROLES);
        model.addAttribute("states", StaffState.values());
        model.addAttribute("today", words.today());
        model.addAttribute("now", clock.instant());
        return "organisation/staff";
    }

    @GetMapping("/staff/acts/register")
    String newcomer(@RequestParam(required = false) @Nullable String unit, Model model) {
        Map<String, String> typed = unit == null ? Map.of() : Map.of("unit", unit);
        return form(model, typed, UUID.randomUUID().toString());
    }

    @PostMapping("/staff/acts/register")
    String register(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        try {
            String name = OrganisationPagesText.filled(typed, "name");
            String signInName = OrganisationPagesText.filled(typed, "signInName");
            UnitRef home = units.place(OrganisationPagesText.filled(typed, "unit"))
                    .orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of("")));
            StaffId id = StaffId.ofSignInName(signInName);
            sending.send("register", typed, now -> new RegisterStaff(id, signInName, name, home, now));
            return "redirect:/staff/" + id.signInName()
                    + OrganisationPagesSending.onceShown(() -> sending.shows(id.value(), 0));
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.refused(refusal, response);
            model.addAttribute("problem", problem);
            return form(model, typed.toSingleValueMap(), OrganisationPagesText.text(typed, "requestId"));
        }
    }

    private String form(Model model, Map<String, String> typed, String requestId) {
        model.addAttribute("units", units.openWithin(sending.administrator().unit()));
        model.addAttribute("typed", typed);
        model.addAttribute("requestId", requestId);
        return "organisation/register-staff";
    }
}
