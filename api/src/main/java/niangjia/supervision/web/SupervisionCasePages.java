package niangjia.supervision.web;

import niangjia.shared.Actor;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One supervision case: what is next, what happened, the ladder of papers, what the reader may do. */
@Page
class SupervisionCasePages {
    static final String ONE = "/supervisions/{id}";

    private final SignedInStaff staff;
    private final SupervisionDesk desk;
    private final SupervisionCaseModel cases;

    SupervisionCasePages(SignedInStaff staff, SupervisionDesk desk, SupervisionCaseModel cases) {
        this.staff = staff;
        this.desk = desk;
        this.cases = cases;
    }

    /**
     * @param shown sequence of the reader's own change, which the page should include
     * @param why the term that is explained
     * @param all whether the steps of the clocks are shown, too
     */
    @GetMapping(ONE)
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long shown,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        Actor actor = staff.current();
        SupervisionId caseId = SupervisionIds.read(id);
        if (shown != null) {
            boolean there = desk.shows(new Acted(caseId.value(), shown, false));
            model.addAttribute("recording", !there);
            if (!there && desk.findUnlessAway(actor, caseId).isEmpty()) {
                model.addAttribute("entry", shown + 1);
                model.addAttribute("address", SupervisionIds.address(caseId.value()));
                return "complaint/recording";
            }
        }
        SupervisionView view = desk.view(actor, caseId);
        cases.fill(model, view, actor, all);
        if (why != null) {
            model.addAttribute("why", cases.why(view, why));
        }
        return "supervision/case";
    }

    @GetMapping(ONE + "/timeline")
    String timeline(
            @PathVariable String id,
            @RequestParam String cursor,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        Actor actor = staff.current();
        cases.older(model, desk.view(actor, SupervisionIds.read(id)), actor, cursor, all);
        return "supervision/course :: entries";
    }

    @GetMapping(ONE + "/terms/{term}/why")
    String why(@PathVariable String id, @PathVariable String term, Model model) {
        SupervisionView view = desk.view(staff.current(), SupervisionIds.read(id));
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("why", cases.why(view, term));
        return "complaint/why :: panel";
    }

    /** The reasoning of one term on paper. */
    @GetMapping(ONE + "/terms/{term}/print")
    String whyOnPaper(@PathVariable String id, @PathVariable String term, Model model) {
        SupervisionView view = desk.view(staff.current(), SupervisionIds.read(id));
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("view", view);
        model.addAttribute("key", term);
        model.addAttribute("why", cases.why(view, term));
        return "complaint/why-print";
    }
}
