package niangjia.mediation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationEntry;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageActing;
import niangjia.shared.web.acts.PageActing.Came;
import niangjia.shared.web.acts.ShownForm;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of every act on a case; a refusal brings it back with all that was typed. */
@Page
class MediationActPages {
    private static final String ACT = "/mediation/{id}/acts/{act}";

    private final SignedInStaff staff;
    private final MediationDesk desk;
    private final MediationCaseModel cases;
    private final MediationInputs inputs;
    private final MediationSending sending;
    private final PageActing acting;
    private final DraftDesk drafts;
    private final MediationRefused refused;

    MediationActPages(
            SignedInStaff staff,
            MediationDesk desk,
            MediationCaseModel cases,
            MediationInputs inputs,
            MediationSending sending,
            PageActing acting,
            DraftDesk drafts,
            MediationRefused refused) {
        this.staff = staff;
        this.desk = desk;
        this.cases = cases;
        this.inputs = inputs;
        this.sending = sending;
        this.acting = acting;
        this.drafts = drafts;
        this.refused = refused;
    }

    @GetMapping(ACT)
    String ask(
            @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> asked, Model model) {
        Actor actor = staff.current();
        MediationForm form = form(act);
        MediationView view = desk.view(actor, MediationIds.read(id));
        return shown(inputs.fresh(form, view, actor, asked), view, actor, List.of(), model);
    }

    @PostMapping(ACT)
    String send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        MediationForm form = form(act);
        MediationId caseId = MediationIds.read(id);
        String matter = MediationDraftMatters.matter(caseId, form);
        Optional<MediationView> seen = seenUnlessAway(caseId, actor, matter, typed);
        if (seen.isEmpty()) {
            Acted acted = sending.unseen(form, caseId, actor, typed);
            drafts.recorded(actor, matter);
            return recorded(caseId, acted);
        }
        MediationView view = seen.get();
        Came came = acting.came(actor, matter, typed, response, () -> sending.act(form, view, actor, typed));
        if (came.done() != null) {
            return recorded(caseId, came.done());
        }
        MediationView now = seenUnlessAway(caseId, actor, matter, typed).orElseThrow(QuestionDesk::unavailable);
        PageProblem problem = refused.said(came.refused(), now, actor);
        ShownForm again = inputs.shown(form, now, actor, typed, came.requestId(), problem);
        return shown(again, now, actor, cases.since(caseId, actor, sending.sequence(typed)), model);
    }

    /** On the page of the case, so that what is asked for stands beside what is known. */
    private String shown(ShownForm form, MediationView view, Actor actor, List<MediationEntry> news, Model model) {
        model.addAttribute("form", form);
        if (!news.isEmpty()) {
            model.addAttribute("news", news);
        }
        cases.fill(model, view, actor, false);
        return "mediation/case";
    }

    private static String recorded(MediationId caseId, Acted acted) {
        return "redirect:" + MediationIds.address(caseId.value()) + "?shown=" + acted.sequence();
    }

    /**
     * Who lost the right to the case has no page for the form to come back on, so its words go to their drafts; neither has
     * anybody while the store is away, for whom this is empty.
     */
    private Optional<MediationView> seenUnlessAway(
            MediationId id, Actor actor, String matter, MultiValueMap<String, String> typed) {
        return drafts.seenUnlessAway(() -> desk.find(actor, id), () -> MediationIds.unknown(""), actor, matter, typed);
    }

    private static MediationForm form(String segment) {
        return MediationForm.bySegment(segment)
                .filter(form -> !form.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
