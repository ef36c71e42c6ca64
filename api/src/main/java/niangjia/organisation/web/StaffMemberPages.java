package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niangjia.organisation.StaffId;
import niangjia.organisation.read.StaffMember;
import niangjia.organisation.read.StaffSeen;
import niangjia.shared.Actor;
import niangjia.shared.CredentialStore;
import niangjia.shared.RuleViolated;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person, and every act about them. A change of what they see is looked at before it is made. */
@Page
class StaffMemberPages {
    private final OrganisationPagesSending sending;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final StaffMemberModel models;
    private final PageProblems problems;
    private final PageWords words;
    private final SecretIssue secrets;
    private final CredentialStore credentials;

    StaffMemberPages(
            OrganisationPagesSending sending,
            QuestionDesk questions,
            UnitDirectory units,
            StaffMemberModel models,
            PageProblems problems,
            PageWords words,
            SecretIssue secrets,
            CredentialStore credentials) {
        this.sending = sending;
        this.questions = questions;
        this.units = units;
        this.models = models;
        this.problems = problems;
        this.words = words;
        this.secrets = secrets;
        this.credentials = credentials;
    }

    @GetMapping("/staff/{name}")
    String show(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean recording,
            Model model,
            HttpServletResponse response) {
        Actor actor = sending.administrator();
        Optional<StaffMember> known = member(actor, name);
        OrganisationPagesSending.tell(recording, "/staff/" + name, model, response);
        if (known.isEmpty() && recording) {
            return "organisation/recording";
        }
        StaffMember person = known.orElseThrow(() -> unknown(name));
        models.standing(model, actor, person);
        return models.fill(model, actor, person, cursor);
    }

    @GetMapping("/staff/{name}/acts/{segment}")
    String open(
            @PathVariable String name,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> asked,
            Model model) {
        Actor actor = sending.administrator();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(asked);
        typed.set("requestId", UUID.randomUUID().toString());
        StaffForm form = form(actor, name, typed);
        StaffAct wanted = act(segment);
        wanted.usual(form).forEach(typed::addIfAbsent);
        models.look(model, actor, wanted, form);
        return models.form(model, actor, wanted, form);
    }

    /** Nothing is done: the same page, with what the change would do. */
    @PostMapping("/staff/{name}/look/{segment}")
    String look(
            @PathVariable String name,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        Actor actor = sending.administrator();
        StaffForm form = form(actor, name, typed);
        models.look(model, actor, act(segment), form);
        return models.form(model, actor, act(segment), form);
    }

    @PostMapping("/staff/{name}/acts/{segment}")
    String act(
            @PathVariable String name,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = sending.administrator();
        StaffAct wanted = act(segment);
        StaffForm form = form(actor, name, typed);
        try {
            StaffAct.Wanted read = wanted.of(form);
            if (wanted.changesSight() && !models.seen(wanted, form)) {
                model.addAttribute("unseen", true);
                models.look(model, actor, wanted, form);
                return models.form(model, actor, wanted, form);
            }
            Acted acted = sending.send(wanted.segment(), typed, read.command());
            return done(wanted, form, acted, model);
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.refused(refusal, response);
            model.addAttribute("problem", problem);
            models.look(model, actor, wanted, form);
            return models.form(model, actor, wanted, form);
        }
    }

    /** A secret is shown in the answer itself: a redirect would have to keep it somewhere. */
    private String done(StaffAct act, StaffForm form, Acted acted, Model model) {
        StaffMember person = form.person();
        if (act == StaffAct.SECRET) {
            model.addAttribute("secret", acted.repeated() ? null : secrets.issue(person.staffId()));
            model.addAttribute("secretAsked", true);
            return models.fill(model, sending.administrator(), person, null);
        }
        if (act == StaffAct.UNLOCK) {
            credentials.clearFailures(person.staffId());
        }
        return "redirect:/staff/" + person.signInName()
                + OrganisationPagesSending.onceShown(() -> sending.shows(person.staffId(), acted.sequence()));
    }

    private StaffForm form(Actor actor, String name, MultiValueMap<String, String> typed) {
        StaffMember person = member(actor, name).orElseThrow(() -> unknown(name));
        return new StaffForm(person, typed, units, words.today());
    }

    private Optional<StaffMember> member(Actor actor, String name) {
        String id = StaffId.ofSignInName(name).value();
        return questions.askForOptional(new StaffSeen(actor, id), StaffMember.class);
    }

    private static StaffAct act(String segment) {
        return StaffAct.at(segment).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }

    private static RuleViolated unknown(String name) {
        return new RuleViolated("organisation/staff-unknown", List.of(name, ""));
    }
}
