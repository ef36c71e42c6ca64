package niangjia.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.Minimised;
import niangjia.supervision.ReferralBody;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Something new in a registry. */
@Page
class RegistryBeginPages {
    private static final String BODY = "body";

    private final RegistryPagesSending sending;
    private final RegistryInputs inputs;
    private final RegistryDesk desk;
    private final Registries registries;
    private final SignedInStaff staff;
    private final PageProblems problems;

    RegistryBeginPages(
            RegistryPagesSending sending,
            RegistryInputs inputs,
            RegistryDesk desk,
            Registries registries,
            SignedInStaff staff,
            PageProblems problems) {
        this.sending = sending;
        this.inputs = inputs;
        this.desk = desk;
        this.registries = registries;
        this.staff = staff;
        this.problems = problems;
    }

    @GetMapping("/registry/{registry:[a-z]+}/acts/begin")
    String form(@PathVariable String registry, @RequestParam MultiValueMap<String, String> given, Model model) {
        RegistryKind kind = registries.at(registry);
        Actor actor = beginner(kind);
        if (kind == RegistryKind.REFERRAL && body(given).isEmpty()) {
            model.addAttribute("bodies", ReferralBody.values());
            model.addAttribute("origin", given.getFirst("origin"));
            return "registry/referral-body";
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(given);
        typed.putIfAbsent("unit", List.of(actor.unit().id()));
        return fill(model, kind, actor, typed, UUID.randomUUID().toString(), null);
    }

    @PostMapping("/registry/{registry:[a-z]+}/acts/begin")
    String begin(
            @PathVariable String registry,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        RegistryKind kind = registries.at(registry);
        Actor actor = beginner(kind);
        try {
            Acted acted = sending.begin(kind, actor, typed);
            String key = acted.stream().substring(acted.stream().indexOf(':') + 1);
            return "redirect:/registry/" + kind.path() + "/" + key + (desk.shows(acted) ? "" : "?recording=true");
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.refused(refusal, response);
            return fill(
                    model, kind, actor, RegistryDefaults.packed(typed), RegistryPagesSending.requestId(typed), problem);
        }
    }

    private String fill(
            Model model,
            RegistryKind kind,
            Actor actor,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        Optional<ReferralBody> body = kind == RegistryKind.REFERRAL ? body(typed) : Optional.empty();
        Map<String, String> hidden = body.map(to -> Map.of(BODY, to.name())).orElse(Map.of());
        RegistryForm form = kind.beginning();
        model.addAttribute("tab", kind.path());
        model.addAttribute(
                "form",
                new RegistryShownForm(form, inputs.ofNew(form, actor, body), hidden, requestId, null, typed, problem));
        model.addAttribute(BODY, body.orElse(null));
        model.addAttribute("byLaw", body.map(Minimised::byLaw).orElse(false));
        return "registry/begin";
    }

    private Actor beginner(RegistryKind kind) {
        Actor actor = staff.current();
        if (!kind.beginning().isFor(actor)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return actor;
    }

    private static Optional<ReferralBody> body(MultiValueMap<String, String> typed) {
        String written = typed.getFirst(BODY);
        for (ReferralBody each : ReferralBody.values()) {
            if (each.name().equals(written)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
