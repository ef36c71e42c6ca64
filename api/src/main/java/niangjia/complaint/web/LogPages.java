package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The call sheet: what is said while a worker speaks, kept by one key, and the next sheet at once. */
@Page
class LogPages {
    private static final ActForm CONTACT = ActForm.of(ComplaintActs.of(LogContact.class));

    private final SignedInStaff staff;
    private final ActPagesForms forms;
    private final ActPagesSending sending;
    private final CasePagesModel cases;
    private final CallSteps steps;
    private final LogPagesDone done;
    private final DraftDesk drafts;
    private final PageProblems problems;

    LogPages(
            SignedInStaff staff,
            ActPagesForms forms,
            ActPagesSending sending,
            CasePagesModel cases,
            CallSteps steps,
            LogPagesDone done,
            DraftDesk drafts,
            PageProblems problems) {
        this.staff = staff;
        this.forms = forms;
        this.sending = sending;
        this.cases = cases;
        this.steps = steps;
        this.done = done;
        this.drafts = drafts;
        this.problems = problems;
    }

    /** @param last what the sheet before this one became */
    @GetMapping("/log")
    String ask(
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String medium,
            LogPagesDone.Last last,
            Model model) {
        Actor actor = staff.current();
        model.addAttribute("done", done.of(last, actor).orElse(null));
        MultiValueMap<String, String> typed =
                CallSheet.empty(actor.unit().id(), LogPagesDone.channel(channel), LogPagesDone.medium(medium));
        return form(model, actor, typed, UUID.randomUUID().toString(), null);
    }

    @PostMapping("/log")
    String log(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        Actor actor = staff.current();
        String requestId = sending.requestId(typed);
        ComplaintId complaint = ComplaintIds.of(actor.staffId(), requestId);
        CallSheet sheet = new CallSheet(typed);
        List<CallStep> asked;
        Acted contact;
        try {
            asked = steps.of(sheet, complaint);
            contact = act(asked.get(0), actor, requestId);
            drafts.recorded(actor, ComplaintDraftMatters.CALL);
        } catch (RuleViolated | BadInput | ConcurrencyException refusal) {
            PageProblem problem = problems.refused(refusal, response);
            // what stands under the id is on record: what is typed now would be another call
            String next = problem.code().equals("record/request-reused")
                    ? UUID.randomUUID().toString()
                    : requestId;
            return form(model, actor, typed, next, problem);
        }
        Acted last = contact;
        for (CallStep step : asked.subList(1, asked.size())) {
            try {
                Acted acted = act(step, actor, requestId + "-" + step.part());
                last = step.complaint().equals(complaint) ? acted : last;
            } catch (RuleViolated | BadInput | ConcurrencyException refusal) {
                return refused(step, complaint, last, actor, typed, refusal, model, response);
            }
        }
        // words that came to the server while the later acts were done are on record now, too
        drafts.recorded(actor, ComplaintDraftMatters.CALL);
        return "redirect:" + next(sheet, complaint, last);
    }

    private Acted act(CallStep step, Actor actor, String requestId) {
        return sending.act(step.form(), step.complaint(), actor, step.body(), requestId, null);
    }

    /** Letters are entered one after the other: the door stays. */
    private static String next(CallSheet sheet, ComplaintId complaint, Acted last) {
        return UriComponentsBuilder.fromPath("/log")
                .queryParam("done", CasePagesModel.key(complaint.value()))
                .queryParam("end", sheet.end())
                .queryParam("shown", last.sequence())
                .queryParam("earlier", CasePagesModel.key(sheet.text(CallSheet.EARLIER)))
                .queryParam("channel", sheet.text("channel"))
                .queryParam("medium", sheet.text("medium"))
                .build()
                .toUriString();
    }

    /** The contact is on record and what should follow is not: what was typed for it goes on in the case. */
    private String refused(
            CallStep step,
            ComplaintId complaint,
            Acted last,
            Actor actor,
            MultiValueMap<String, String> typed,
            RuntimeException refusal,
            Model model,
            HttpServletResponse response) {
        boolean recording = !cases.shows(complaint, last.sequence());
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>();
        new CallSheet(typed)
                .asActs()
                .forEach((name, values) -> rest.put(
                        name.startsWith(CallSheet.ORDER) ? name.substring(CallSheet.ORDER.length()) : name, values));
        boolean here = step.complaint().equals(complaint);
        ActForm form = here ? step.form() : CallSteps.joining();
        Optional<CaseView> known = recording ? cases.findUnlessAway(complaint, actor) : cases.find(complaint, actor);
        if (known.isEmpty()) {
            // no page for it to go on at: it waits in the drafts of the case
            drafts.keep(actor, ComplaintDraftMatters.matter(complaint, form), rest);
            throw refusal;
        }
        CaseView view = known.get();
        PageProblem problem = problems.refused(refusal, response);
        model.addAttribute("recording", recording);
        model.addAttribute(
                "form", forms.shown(form, view, actor, rest, UUID.randomUUID().toString(), problem));
        cases.fill(model, view, actor, Zoom.STEPS);
        return "complaint/case";
    }

    private String form(
            Model model,
            Actor actor,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        model.addAttribute("form", forms.shown(CONTACT, null, actor, typed, requestId, problem));
        return "complaint/log";
    }
}
