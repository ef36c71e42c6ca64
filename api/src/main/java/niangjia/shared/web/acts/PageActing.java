package niangjia.shared.web.acts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.StaleForm;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** A form that came in from a page: done, and its draft let go; or refused, with the words to tell why. */
@Component
public final class PageActing {
    private final DraftDesk drafts;
    private final PageProblems problems;
    private final PageRequests requests;

    public PageActing(DraftDesk drafts, PageProblems problems, PageRequests requests) {
        this.drafts = drafts;
        this.problems = problems;
        this.requests = requests;
    }

    /**
     * What became of it: one of both is there.
     *
     * @param requestId under which the form is to be shown again
     */
    public record Came(@Nullable Acted done, @Nullable PageProblem refused, String requestId) {}

    /** @param matter of the draft that was kept while it was typed */
    public Came came(
            Actor actor,
            String matter,
            MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Supplier<Acted> act) {
        String requestId = requests.requestId(typed);
        try {
            Acted acted = act.get();
            drafts.recorded(actor, matter);
            return new Came(acted, null, requestId);
        } catch (RuleViolated | BadInput | StaleForm | ConcurrencyException refusal) {
            PageProblem problem = problems.refused(refusal, response);
            // what stands under the id is on record: what is typed now would be another act
            boolean reused = problem.code().equals("record/request-reused");
            return new Came(null, problem, reused ? UUID.randomUUID().toString() : requestId);
        }
    }
}
