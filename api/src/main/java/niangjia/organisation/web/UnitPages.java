package niangjia.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.organisation.UnitCommand.FoundUnit;
import niangjia.organisation.UnitId;
import niangjia.organisation.UnitLevel;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
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
    String list(@RequestParam(defaultValue = "false") boolean recording, Model model, HttpServletResponse response) {
        OrganisationPagesSending.tell(recording, "/units", model, response);
        units.forget();
        return list(model, Map.of(), UUID.randomUUID().toString());
    }

    @PostMapping("/units")
    String found(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        try {
            UnitRef parent = units.place(OrganisationPagesText.filled(typed, "parent"))
                    .orElseThrow(() -> new RuleViolated("request/unknown-unit", List.of("")));
            String code = OrganisationPagesText.filled(typed, "code");
            UnitLevel level = OrganisationPagesText.option(typed, "level", UnitLevel.class);
            String name = OrganisationPagesText.filled(typed, "name");
            sending.send("found-unit", typed, now -> new FoundUnit(UnitId.ofCode(code), name, level, parent, now));
            return "redirect:/units" + OrganisationPagesSending.onceShown(() -> units.knows(code));
        } catch (RuleViolated | BadInput refusal) {
            PageProblem problem = problems.of(refusal);
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
            return list(model, typed.toSingleValueMap(), OrganisationPagesText.text(typed, "requestId"));
        }
    }

    private String list(Model model, Map<String, String> typed, String requestId) {
        UnitRef own = sending.administrator().unit();
        model.addAttribute("units", units.within(own));
        model.addAttribute("parents", units.openWithin(own));
        model.addAttribute("levels", Arrays.asList(UnitLevel.values()));
        model.addAttribute("typed", typed);
        model.addAttribute("requestId", requestId);
        return "organisation/units";
    }
}
