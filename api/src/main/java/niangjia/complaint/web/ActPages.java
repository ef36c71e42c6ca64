package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of every act on a complaint; a refusal brings it back with all that was typed. */
@Page
class ActPages {
    private final SignedInStaff staff;
    private final CasePagesModel cases;
    private final ActPagesForms forms;
    private final ActPagesSending sending;
    private final PageProblems problems;

    ActPages(
            SignedInStaff staff,
            CasePagesModel cases,
            ActPagesForms forms,
            ActPagesSending sending,
            PageProblems problems) {
        this.staff = staff;
        this.cases = cases;
        this.forms = forms;
        this.sending = sending;
        this.problems = problems;
    }

    @GetMapping("/complaints/{id}/acts/{act}")
    String ask(@PathVariable String id, @PathVariable String act, Model model) {
        Actor actor = staff.current();
        CaseView view = cases.view(CasePagesModel.id(id), actor);
        model.addAttribute("form", forms.fresh(form(act), view, actor));
        cases.fill(model, view, actor, Zoom.STEPS);
        return "complaint/case";
    }

    @PostMapping("/complaints/{id}/acts/{act}")
    String send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        ActForm form = form(act);
        ComplaintId complaint = CasePagesModel.id(id);
        CaseView view = cases.view(complaint, actor);
        try {
            Acted acted = sending.send(form, complaint, view, actor, typed);
            return "redirect:" + CasePagesModel.address(complaint.value()) + "?shown=" + acted.sequence();
        } catch (RuleViolated | BadInput | StaleForm | ConcurrencyException refusal) {
            PageProblem problem = problems.of(refusal);
            response.setStatus(problem.status());
            model.addAttribute("form", forms.shown(form, view, actor, typed, sending.requestId(typed), problem));
            if (problem.stale()) {
                model.addAttribute("news", cases.since(complaint, actor, sending.sequence(typed)));
            }
            cases.fill(model, view, actor, Zoom.STEPS);
            return "complaint/case";
        }
    }

    private static ActForm form(String segment) {
        return ActForm.bySegment(segment)
                .filter(form -> !form.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
