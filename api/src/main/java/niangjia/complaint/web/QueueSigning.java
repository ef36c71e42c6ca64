package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueRowsOf;
import niangjia.complaint.read.QueueShows;
import niangjia.complaint.read.QueueTab;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;

/** Signing an order where it stands in the queue, by one key. */
@Page
class QueueSigning {
    private static final String SIGN = "sign";

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final ActPagesSending sending;
    private final PageProblems problems;
    private final QueueRights rights;

    QueueSigning(
            SignedInStaff staff,
            QuestionDesk questions,
            ActPagesSending sending,
            PageProblems problems,
            QueueRights rights) {
        this.staff = staff;
        this.questions = questions;
        this.sending = sending;
        this.problems = problems;
        this.rights = rights;
    }

    /** Answers with the row as it is then, or with why not. */
    @PostMapping("/queue/rows/{id}/sign")
    String sign(
            @PathVariable String id,
            @RequestParam QueueTab tab,
            @RequestParam @Nullable String requestId,
            @RequestParam @Nullable Long sequence,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        if (row(complaint, actor).rows().isEmpty()) {
            // also for what lies outside the reader's reach
            throw new RuleViolated("complaint/unknown", List.of(""));
        }
        ActForm form = ActForm.bySegment(SIGN).orElseThrow();
        String request = requestId != null && requestId.matches("[A-Za-z0-9-]{8,60}")
                ? requestId
                : UUID.randomUUID().toString();
        try {
            Acted acted = sending.act(form, complaint, actor, JsonNodeFactory.instance.objectNode(), request, sequence);
            questions.shows(new QueueShows(complaint.value(), Math.max(0, acted.sequence())));
        } catch (RuleViolated | StaleForm | ConcurrencyException refusal) {
            PageProblem problem = problems.refused(refusal, response);
            model.addAttribute("problem", problem);
            return "complaint/queue-note :: refused";
        }
        model.addAttribute("tab", tab);
        model.addAttribute("narrowed", QueuePages.Narrowed.NOTHING);
        model.addAttribute("page", row(complaint, actor));
        model.addAttribute("rights", rights.of(actor));
        return "complaint/queue :: rows";
    }

    private QueuePage row(ComplaintId complaint, Actor actor) {
        return questions.ask(new QueueRowsOf(actor, List.of(complaint.value())), QueuePage.class);
    }
}
