package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.read.UnitView;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units, and the founding of one more. */
@Page
class UnitPages {
    private final OrganisationPagesSending sending;
    private final UnitDirectory units;
    private final PageProblems problems;

    UnitPages(OrganisationPagesSending sending, UnitDirectory units, PageProblems problems) {
        this.sending = sending;
        this.units = units;
        this.problems = problems;
    }

    @GetMapping("/units")
    String list(
            @RequestParam(defaultValue = "") String sought,
            @RequestParam(required = false) @Nullable UnitLevel level,
            @RequestParam(required = false) @Nullable Boolean open,
            Model model) {
        UnitRef own = sending.administrator().unit();
        units.forget();
        List<UnitView> all = units.within(own);
        String words = sought.strip().toLowerCase(Locale.ROOT);
        boolean narrowed = !words.isEmpty() || level != null || open != null;
        model.addAttribute(
                "units",
                all.stream()
                        .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(words)
                                || unit.unit().id().toLowerCase(Locale.ROOT).startsWith(words))
                        .filter(unit -> level == null || unit.level() == level)
                        .filter(unit -> open == null || unit.open() == open)
                        .toList());
        model.addAttribute("total", all.size());
        model.addAttribute("levels", UnitLevel.values());
        model.addAttribute("sought", sought);
        model.addAttribute("level", level);
        model.addAttribute("open", open);
        model.addAttribute("tree", !narrowed);
        model.addAttribute("base", all.isEmpty() ? 0 : all.get(0).depth());
        return "organisation/units";
    }

    @GetMapping("/units/acts/found")
    String newcomer(@RequestParam(required = false) @Nullable String parent, Model model) {
        Map<String, String> typed = parent == null ? Map.of() : Map.of("parent", parent);
        return form(model, typed, UUID.randomUUID().toString());
    }

    @PostMapping("/units/acts/found")
    String found(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        try {
            UnitRef parent = units.place(OrganisationPagesText.filled(typed, "parent"))
                    .orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of("")));
            String code = OrganisationPagesText.filled(typed, "code");
            UnitLevel level = OrganisationPagesText.option(typed, "level", UnitLevel.class);
            String name = OrganisationPagesText.filled(typed, "name");
            sending.send("found-unit", typed, now -> new FoundUnit(UnitId.ofCode(code), name, level, parent, now));
            return "redirect:/units/" + code + OrganisationPagesSending.onceShown(() -> units.knows(code));
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.refused(refusal, response);
            model.addAttribute("problem", problem);
            return form(model, typed.toSingleValueMap(), OrganisationPagesText.text(typed, "requestId"));
        }
    }

    private String form(Model model, Map<String, String> typed, String requestId) {
        model.addAttribute("parents", units.openWithin(sending.administrator().unit()));
        model.addAttribute("levels", Arrays.asList(UnitLevel.values()));
        model.addAttribute("typed", typed);
        model.addAttribute("requestId", requestId);
        return "organisation/found-unit";
    }
}
