package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ContactCommand.LogContact;
import niangjia.complaint.OrderCommand.OpenOrder;
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
import tools.jackson.databind.JsonNode;

/** Logs a contact while listening and, if it is more than a question, opens its order in one go. */
@Page
class LogPages {
    /** Field names of the order stand behind this, since both forms have a time of their own. */
    static final String ORDER = "order.";

    private static final ActForm CONTACT = ActForm.of(ComplaintActs.of(LogContact.class));
    private static final ActForm OPENING = ActForm.of(ComplaintActs.of(OpenOrder.class));

    private final SignedInStaff staff;
    private final ActPagesForms forms;
    private final ActPagesSending sending;
    private final CasePagesModel cases;
    private final LogPagesCheck check;
    private final DraftDesk drafts;
    private final PageProblems problems;

    LogPages(
            SignedInStaff staff,
            ActPagesForms forms,
            ActPagesSending sending,
            CasePagesModel cases,
            LogPagesCheck check,
            DraftDesk drafts,
            PageProblems problems) {
        this.staff = staff;
        this.forms = forms;
        this.sending = sending;
        this.cases = cases;
        this.check = check;
        this.drafts = drafts;
        this.problems = problems;
    }

    @GetMapping("/log")
    String ask(Model model) {
        Actor actor = staff.current();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("channel", "PHONE_12351");
        typed.set("medium", "PHONE");
        typed.set("receivedBy", actor.unit().id());
        typed.set("consents", "CALL_BACK");
        typed.set("opening", "true");
        typed.set(ORDER + "matterType", "COMPLAINT");
        typed.set(ORDER + "urgency", "ORDINARY");
        typed.set(ORDER + "workers", "1");
        typed.set(ORDER + "employer.kind", "EMPLOYER");
        typed.set(ORDER + "employer.partyId", "r1");
        return form(model, actor, typed, UUID.randomUUID().toString(), null);
    }

    @PostMapping("/log")
    String log(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        Actor actor = staff.current();
        String requestId = sending.requestId(typed);
        ComplaintId complaint = ComplaintIds.of(actor.staffId(), requestId);
        JsonNode contact = new ActPagesBody(typed, "").of(CONTACT);
        JsonNode order = new ActPagesBody(typed, ORDER).of(OPENING);
        boolean opening = "true".equals(typed.getFirst("opening"));
        Acted acted;
        try {
            check.both(complaint, contact, opening ? order : null);
            acted = sending.act(CONTACT, complaint, actor, contact, requestId, null);
            drafts.recorded(actor, ComplaintDraftMatters.CALL);
        } catch (RuleViolated | BadInput | ConcurrencyException refusal) {
            PageProblem problem = problems.of(refusal);
            response.setStatus(problem.status());
            // what stands under the id is on record: what is typed now would be another call
            String next = problem.code().equals("record/request-reused")
                    ? UUID.randomUUID().toString()
                    : requestId;
            return form(model, actor, typed, next, problem);
        }
        try {
            Acted last = opening ? sending.act(OPENING, complaint, actor, order, requestId + "-order", null) : acted;
            return "redirect:" + CasePagesModel.address(complaint.value()) + "?shown=" + last.sequence();
        } catch (RuleViolated | BadInput | ConcurrencyException refusal) {
            return opening(complaint, acted, actor, typed, refusal, model, response);
        }
    }

    /** The contact is on record and its order is not: what was typed for the order goes on in the case. */
    private String opening(
            ComplaintId complaint,
            Acted contact,
            Actor actor,
            MultiValueMap<String, String> typed,
            RuntimeException refusal,
            Model model,
            HttpServletResponse response) {
        PageProblem problem = problems.of(refusal);
        response.setStatus(problem.status());
        MultiValueMap<String, String> order = new LinkedMultiValueMap<>();
        typed.forEach((name, values) -> {
            if (name.startsWith(ORDER)) {
                order.put(name.substring(ORDER.length()), values);
            }
        });
        boolean shown = cases.shows(complaint, contact.sequence());
        model.addAttribute("recording", !shown);
        CaseView view = cases.view(complaint, actor);
        model.addAttribute(
                "form",
                forms.shown(OPENING, view, actor, order, UUID.randomUUID().toString(), problem));
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
        model.addAttribute("opening", forms.shown(OPENING, null, actor, typed, requestId, problem));
        return "complaint/log";
    }
}
