package niangjia.mediation.web;

import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One mediation case: what is next, what is claimed, agreed and paid, what happened, what the reader may do. */
@Page
@RequestMapping(MediationCasePages.ONE)
class MediationCasePages {
    static final String ONE = "/mediation/{id}";

    private final SignedInStaff staff;
    private final MediationDesk desk;
    private final MediationCaseModel cases;

    MediationCasePages(SignedInStaff staff, MediationDesk desk, MediationCaseModel cases) {
        this.staff = staff;
        this.desk = desk;
        this.cases = cases;
    }

    /**
     * @param shown sequence of the reader's own change, which the page should include
     * @param why the term that is explained
     * @param all whether the steps of the clocks are shown, too
     * @param roll page of the roll of a group
     */
    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long shown,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int roll,
            Model model) {
        MediationId caseId = MediationIds.read(id);
        Actor actor = staff.current();
        boolean recording = shown != null && !desk.shows(new Acted(caseId.value(), shown, false));
        model.addAttribute("recording", recording);
        if (shown != null && recording && desk.findUnlessAway(actor, caseId).isEmpty()) {
            model.addAttribute("entry", shown + 1);
            model.addAttribute("address", MediationIds.address(caseId.value()));
            return "complaint/recording";
        }
        MediationView view = desk.view(actor, caseId);
        if (why != null) {
            model.addAttribute("why", cases.why(view, why));
        }
        cases.fill(model, view, actor, all, roll);
        return "mediation/case";
    }

    @GetMapping("/timeline")
    String timeline(
            @PathVariable String id,
            @RequestParam String cursor,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        Actor actor = staff.current();
        cases.older(model, view(actor, id), actor, cursor, all);
        return "mediation/course :: entries";
    }

    /** Another page of the roll of a group. */
    @GetMapping("/roll")
    String roll(@PathVariable String id, @RequestParam int page, Model model) {
        MediationView view = view(staff.current(), id);
        model.addAttribute("view", view);
        model.addAttribute("address", MediationIds.address(view.caseId()));
        model.addAttribute("roll", MediationRollPage.of(view.roll().members(), page));
        return "mediation/roll :: roll";
    }

    @GetMapping("/terms/{term}/why")
    String why(@PathVariable String id, @PathVariable String term, Model model) {
        explain(model, id, term);
        return "complaint/why :: panel";
    }

    /** The reasoning of one term on paper. */
    @GetMapping("/terms/{term}/print")
    String whyOnPaper(@PathVariable String id, @PathVariable String term, Model model) {
        explain(model, id, term);
        return "complaint/why-print";
    }

    /** What is known and what happened, without what one side said alone. */
    @GetMapping("/print")
    String onPaper(@PathVariable String id, Model model) {
        Actor actor = staff.current();
        cases.onPaper(model, view(actor, id), actor);
        return "mediation/case-print";
    }

    private void explain(Model model, String id, String term) {
        MediationView view = view(staff.current(), id);
        model.addAttribute("view", view);
        model.addAttribute("key", term);
        model.addAttribute("address", MediationIds.address(view.caseId()));
        model.addAttribute("why", cases.why(view, term));
    }

    private MediationView view(Actor actor, String id) {
        return desk.view(actor, MediationIds.read(id));
    }
}
