package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.Problem;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of every act on a complaint; a refusal brings it back with all that was typed. */
@Page
class ActPages {
    private final SignedInStaff staff;
    private final CasePagesModel cases;
    private final ActPagesForms forms;
    private final ActPagesSending sending;
    private final ActPagesOvertaken overtaken;
    private final DraftDesk drafts;
    private final PageProblems problems;

    ActPages(
            SignedInStaff staff,
            CasePagesModel cases,
            ActPagesForms forms,
            ActPagesSending sending,
            ActPagesOvertaken overtaken,
            DraftDesk drafts,
            PageProblems problems) {
        this.staff = staff;
        this.cases = cases;
        this.forms = forms;
        this.sending = sending;
        this.overtaken = overtaken;
        this.drafts = drafts;
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

    /** @param choice what to do with a form that others were quicker than: mine sends it, theirs drops it, merge joins both */
    @PostMapping("/complaints/{id}/acts/{act}")
    String send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(defaultValue = "mine") String choice,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Actor actor = staff.current();
        ActForm form = form(act);
        ComplaintId complaint = CasePagesModel.id(id);
        String matter = ComplaintDraftMatters.matter(complaint, form);
        Optional<CaseView> seen = seenUnlessAway(complaint, actor, matter, typed);
        if (seen.isEmpty()) {
            return unseen(form, complaint, actor, matter, choice, typed);
        }
        CaseView view = seen.get();
        if (choice.equals("theirs")) {
            drafts.recorded(actor, matter);
            return "redirect:" + CasePagesModel.address(complaint.value());
        }
        if (choice.equals("merge")) {
            ActPagesForm mine = forms.shown(form, view, actor, typed, sending.requestId(typed), null);
            List<TimelineEntry> news = cases.since(complaint, actor, overtakenAt(typed));
            MultiValueMap<String, String> both = overtaken.merged(mine, news, typed);
            drafts.keep(actor, matter, both);
            model.addAttribute("form", forms.shown(form, view, actor, both, sending.requestId(typed), null));
            model.addAttribute("merged", true);
            cases.fill(model, view, actor, Zoom.STEPS);
            return "complaint/case";
        }
        try {
            ActPagesSent sent = sending.send(form, complaint, view, actor, typed);
            drafts.recorded(actor, matter);
            if (!sent.along().isEmpty()) {
                next.addFlashAttribute("along", along(complaint, actor, sent.along()));
            }
            return recorded(complaint, sent);
        } catch (RuleViolated | BadInput | StaleForm | ConcurrencyException refusal) {
            CaseView now = seenUnlessAway(complaint, actor, matter, typed).orElseThrow(() -> refusal);
            PageProblem problem = problems.refused(refusal, response);
            refused(form, now, actor, typed, problem, model);
            return "complaint/case";
        }
    }

    /**
     * The store is away: the record judges the act by itself, as it does for programs, and the next page says that it is
     * recorded. What is refused has no page to come back on, so its words go to the drafts.
     */
    private String unseen(
            ActForm form,
            ComplaintId complaint,
            Actor actor,
            String matter,
            String choice,
            MultiValueMap<String, String> typed) {
        if (!choice.equals("mine")) {
            throw QuestionDesk.unavailable();
        }
        ActPagesSent sent = sending.send(form, complaint, null, actor, typed);
        drafts.recorded(actor, matter);
        return recorded(complaint, sent);
    }

    private static String recorded(ComplaintId complaint, ActPagesSent sent) {
        return "redirect:" + CasePagesModel.address(complaint.value()) + "?shown="
                + sent.acted().sequence();
    }

    private void refused(
            ActForm form,
            CaseView view,
            Actor actor,
            MultiValueMap<String, String> typed,
            PageProblem problem,
            Model model) {
        // what stands under the id is on record: what is typed now would be another act
        boolean reused = problem.code().equals("record/request-reused");
        String requestId = reused ? UUID.randomUUID().toString() : sending.requestId(typed);
        ActPagesForm shown = forms.shown(form, view, actor, typed, requestId, problem);
        model.addAttribute("form", shown);
        List<TimelineEntry> news = cases.since(new ComplaintId(view.complaintId()), actor, sending.sequence(typed));
        if (!news.isEmpty()) {
            model.addAttribute("news", news);
            model.addAttribute("overtakenAt", sending.sequence(typed));
            model.addAttribute("overtaken", problem.stale() || reused ? overtaken.rows(shown, news) : List.of());
        }
        cases.fill(model, view, actor, Zoom.STEPS);
    }

    /**
     * Who lost the right to the case has no page for the form to come back on, so its words go to their drafts; neither has
     * anybody while the store is away, for whom this is empty.
     */
    private Optional<CaseView> seenUnlessAway(
            ComplaintId complaint, Actor actor, String matter, MultiValueMap<String, String> typed) {
        return drafts.seenUnlessAway(() -> cases.find(complaint, actor), CasePagesModel::unknown, actor, matter, typed);
    }

    private List<TimelineEntry> along(ComplaintId complaint, Actor actor, List<Problem.Change> changes) {
        Set<Long> taken = changes.stream().map(Problem.Change::sequence).collect(Collectors.toSet());
        long first = changes.stream().mapToLong(Problem.Change::sequence).min().orElse(0);
        return cases.since(complaint, actor, first - 1).stream()
                .filter(entry -> taken.contains(entry.sequence()))
                .toList();
    }

    /** The sequence the form had before it was refused; it carries a newer one now. */
    private @Nullable Long overtakenAt(MultiValueMap<String, String> typed) {
        String written = typed.getFirst("overtakenAt");
        return written != null && written.matches("\\d{1,18}") ? Long.valueOf(written) : sending.sequence(typed);
    }

    private static ActForm form(String segment) {
        return ActForm.bySegment(segment)
                .filter(form -> !form.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
