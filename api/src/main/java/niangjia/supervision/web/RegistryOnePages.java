package niangjia.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import niangjia.shared.web.seen.SeenForms;
import niangjia.supervision.read.RegistryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One thing registered: how it stands, its course, and every act about it. */
@Page
class RegistryOnePages {
    private static final String ONE = "/registry/{registry:[a-z]+}/{key}";

    private final RegistryPagesSending sending;
    private final RegistryInputs inputs;
    private final RegistryDesk desk;
    private final Registries registries;
    private final SignedInStaff staff;
    private final PageProblems problems;
    private final SeenForms shown;

    RegistryOnePages(
            RegistryPagesSending sending,
            RegistryInputs inputs,
            RegistryDesk desk,
            Registries registries,
            SignedInStaff staff,
            PageProblems problems,
            SeenForms shown) {
        this.sending = sending;
        this.inputs = inputs;
        this.desk = desk;
        this.registries = registries;
        this.staff = staff;
        this.problems = problems;
        this.shown = shown;
    }

    @GetMapping(ONE)
    String show(
            @PathVariable String registry,
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean recording,
            Model model,
            HttpServletResponse response) {
        RegistryKind kind = registries.at(registry);
        model.addAttribute("recording", recording);
        if (recording) {
            response.setHeader("Refresh", "1;url=/registry/" + kind.path() + "/" + key);
        }
        try {
            return fill(model, kind, staff.current(), seen(kind, key));
        } catch (RuleViolated unknown) {
            if (recording) {
                return "organisation/recording";
            }
            throw unknown;
        }
    }

    @GetMapping(ONE + "/acts/{segment}")
    String open(@PathVariable String registry, @PathVariable String key, @PathVariable String segment, Model model) {
        RegistryKind kind = registries.at(registry);
        Actor actor = staff.current();
        RegistrySeen seen = seen(kind, key);
        RegistryForm form = form(kind, segment, actor);
        MultiValueMap<String, String> typed = registries.shelfOf(kind).defaults(form, seen.view());
        if (form.slots().stream().anyMatch(slot -> slot.name().equals("on"))) {
            typed.set("on", desk.today().toString());
        }
        show(model, kind, form, actor, seen, typed, UUID.randomUUID().toString(), null);
        return fill(model, kind, actor, seen);
    }

    @PostMapping(ONE + "/acts/{segment}")
    String act(
            @PathVariable String registry,
            @PathVariable String key,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        RegistryKind kind = registries.at(registry);
        Actor actor = staff.current();
        RegistryForm form = form(kind, segment, actor);
        try {
            Acted acted = sending.act(kind, form, kind.read(key), actor, typed);
            return "redirect:/registry/" + kind.path() + "/" + key + (desk.shows(acted) ? "" : "?recording=true");
        } catch (RuleViolated | BadInput | StaleForm refusal) {
            PageProblem problem = problems.refused(refusal, response);
            RegistrySeen seen = seen(kind, key);
            show(
                    model,
                    kind,
                    form,
                    actor,
                    seen,
                    RegistryDefaults.packed(typed),
                    RegistryPagesSending.requestId(typed),
                    problem);
            return fill(model, kind, actor, seen);
        }
    }

    private void show(
            Model model,
            RegistryKind kind,
            RegistryForm form,
            Actor actor,
            RegistrySeen seen,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        model.addAttribute(
                "form",
                new RegistryShownForm(
                        form,
                        inputs.of(
                                form,
                                actor,
                                seen.unit(),
                                registries.shelfOf(kind).choices(seen.view())),
                        Map.of(),
                        requestId,
                        seen.sequence(),
                        typed,
                        problem));
    }

    private String fill(Model model, RegistryKind kind, Actor actor, RegistrySeen seen) {
        model.addAttribute("tab", kind.path());
        model.addAttribute("one", seen.view());
        shown.shown(
                model,
                actor,
                seen.stream(),
                seen.sequence(),
                seen.course().stream().map(RegistryEntry::sequence).toList());
        model.addAttribute(
                "address",
                "/registry/" + kind.path() + "/"
                        + seen.stream().substring(seen.stream().indexOf(':') + 1));
        model.addAttribute("state", seen.state());
        model.addAttribute("offers", RegistryOffer.of(kind, actor, seen.state()));
        model.addAttribute("today", desk.today());
        return "registry/" + kind.name();
    }

    private RegistrySeen seen(RegistryKind kind, String key) {
        return registries.shelfOf(kind).see(kind, staff.current(), kind.read(key));
    }

    private static RegistryForm form(RegistryKind kind, String segment, Actor actor) {
        RegistryForm form = kind.form(segment);
        if (!form.isFor(actor)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return form;
    }
}
