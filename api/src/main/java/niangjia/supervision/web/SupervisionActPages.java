package niangjia.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageActing;
import niangjia.shared.web.acts.PageActing.Came;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionEntry;
import niangjia.supervision.read.SupervisionView;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of every act on a case but the writing of papers; a refusal brings it back with all that was typed. */
@Page
class SupervisionActPages {
    private final SignedInStaff staff;
    private final SupervisionDesk desk;
    private final SupervisionCaseModel cases;
    private final SupervisionInputs inputs;
    private final SupervisionEntries entries;
    private final SupervisionSending sending;
    private final DraftDesk drafts;
    private final PageActing acting;

    SupervisionActPages(
            SignedInStaff staff,
            SupervisionDesk desk,
            SupervisionCaseModel cases,
            SupervisionInputs inputs,
            SupervisionEntries entries,
            SupervisionSending sending,
            DraftDesk drafts,
            PageActing acting) {
        this.staff = staff;
        this.desk = desk;
        this.cases = cases;
        this.inputs = inputs;
        this.entries = entries;
        this.sending = sending;
        this.drafts = drafts;
        this.acting = acting;
    }

    @GetMapping(SupervisionCasePages.ONE + "/acts/{act}")
    String ask(
            @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> asked, Model model) {
        Actor actor = staff.current();
        SupervisionForm form = form(act);
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        if (form.writesAPaper()) {
            return "redirect:" + PaperPages.address(view, asked);
        }
        model.addAttribute("form", inputs.fresh(form, view, actor, asked));
        cases.fill(model, view, actor, false);
        return "supervision/case";
    }

    @PostMapping(SupervisionCasePages.ONE + "/acts/{act}")
    String send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        SupervisionForm form = form(act);
        SupervisionId caseId = SupervisionIds.read(id);
        String matter = SupervisionDraftMatters.matter(caseId, form);
        Optional<SupervisionView> seen = seenUnlessAway(caseId, actor, matter, typed);
        MultiValueMap<String, String> whole = new LinkedMultiValueMap<>(typed);
        if (form.slots().stream().anyMatch(slot -> slot.name().equals("digest"))) {
            entries.digest(seen.orElseThrow(QuestionDesk::unavailable), whole);
        }
        if (seen.isEmpty()) {
            // the record judges the act by itself, as it does for programs; what is refused waits in the drafts
            Acted acted = sending.send(form, caseId, actor, whole);
            drafts.recorded(actor, matter);
            return recorded(caseId, acted);
        }
        Came came = acting.came(actor, matter, typed, response, () -> sending.send(form, caseId, actor, whole));
        if (came.done() != null) {
            return recorded(caseId, came.done());
        }
        SupervisionView now = seenUnlessAway(caseId, actor, matter, typed).orElseThrow(QuestionDesk::unavailable);
        refused(form, now, actor, typed, came, model);
        return "supervision/case";
    }

    private static String recorded(SupervisionId caseId, Acted acted) {
        return "redirect:" + SupervisionIds.address(caseId.value()) + "?shown=" + acted.sequence();
    }

    private void refused(
            SupervisionForm form,
            SupervisionView view,
            Actor actor,
            MultiValueMap<String, String> typed,
            Came came,
            Model model) {
        model.addAttribute("form", inputs.shown(form, view, actor, typed, came.requestId(), came.refused()));
        List<SupervisionEntry> news = cases.since(new SupervisionId(view.caseId()), actor, sending.sequence(typed));
        if (!news.isEmpty()) {
            model.addAttribute("news", news);
        }
        cases.fill(model, view, actor, false);
    }

    /**
     * Who lost the right to the case has no page for the form to come back on, so its words go to their drafts; neither has
     * anybody while the store is away, for whom this is empty.
     */
    private Optional<SupervisionView> seenUnlessAway(
            SupervisionId caseId, Actor actor, String matter, MultiValueMap<String, String> typed) {
        return drafts.seenUnlessAway(
                () -> desk.find(actor, caseId), () -> SupervisionIds.unknown(""), actor, matter, typed);
    }

    private static SupervisionForm form(String segment) {
        return SupervisionForm.bySegment(segment)
                .filter(form -> !form.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
