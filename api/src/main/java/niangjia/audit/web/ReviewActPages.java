package niangjia.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import niangjia.audit.ReviewCommand;
import niangjia.audit.ReviewItem;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import niangjia.shared.web.acts.MatterIds;
import niangjia.shared.web.acts.PageRequests;
import niangjia.shared.web.acts.TypedForm;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What auditors and units do about a review on its pages. */
@Page
class ReviewActPages {
    private static final String REVIEWS = "redirect:/audit/reviews/";

    private final ReviewDesk desk;
    private final ReviewShow show;
    private final PageRequests requests;
    private final PageProblems problems;
    private final SignedInStaff staff;

    ReviewActPages(
            ReviewDesk desk, ReviewShow show, PageRequests requests, PageProblems problems, SignedInStaff staff) {
        this.desk = desk;
        this.show = show;
        this.requests = requests;
        this.problems = problems;
        this.staff = staff;
    }

    @PostMapping("/audit/reviews")
    String open(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        Actor actor = staff.current();
        ReviewForm form = ReviewForm.of(ReviewCommand.OpenReview.class);
        ObjectNode body = new TypedForm(typed).of(form.asked());
        ActRequest request =
                requests.of(actor, ReviewDesk.IDS.kind(), form.segment(), body, requests.requestId(typed), null);
        return done(
                () -> desk.open(() -> body, request),
                acted -> REVIEWS + MatterIds.key(acted.stream()),
                typed,
                response,
                again -> show.list(actor, null, again, model));
    }

    @PostMapping("/audit/reviews/{key}/acts/{act}")
    String act(
            @PathVariable String key,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        String reviewId = ReviewDesk.IDS.read(key);
        ReviewForm form = ReviewForm.at(act);
        ObjectNode body = new TypedForm(typed).of(form.asked());
        if (form.asks("items")) {
            body.set("items", judged(typed, body));
        }
        ActRequest request = requests.of(actor, reviewId, form.segment(), body, requests.requestId(typed), null);
        String caseId = first(typed, "caseId");
        String findingId = first(typed, "findingId");
        return done(
                () -> desk.act(form, reviewId, () -> body, request),
                acted -> back(key, caseId, findingId),
                typed,
                response,
                again -> {
                    if (!caseId.isEmpty()) {
                        return show.drawn(actor, reviewId, caseId, again, model);
                    }
                    return findingId.isEmpty()
                            ? show.review(actor, reviewId, again, model)
                            : show.finding(actor, reviewId, findingId, again, model);
                });
    }

    private String done(
            Supplier<Acted> act,
            Function<Acted, String> where,
            MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Function<ReviewShow.Again, String> again) {
        try {
            Acted acted = act.get();
            boolean unused = desk.shows(acted);
            return where.apply(acted);
        } catch (RuleViolated | BadInput | StaleForm refusal) {
            PageProblem problem = problems.refused(refusal, response);
            return again.apply(new ReviewShow.Again(typed, problem));
        }
    }

    private static String back(String key, String caseId, String findingId) {
        if (!caseId.isEmpty()) {
            return REVIEWS + key + "/case?id=" + UriUtils.encode(caseId, "UTF-8");
        }
        return findingId.isEmpty() ? REVIEWS + key : "redirect:/audit/findings/" + key + "/" + findingId;
    }

    /** One line for each item of the form; a choice alone makes a line. */
    private static ArrayNode judged(MultiValueMap<String, String> typed, ObjectNode body) {
        ArrayNode items = body.arrayNode();
        for (ReviewItem item : ReviewItem.values()) {
            String result = first(typed, "result." + item);
            if (!result.isEmpty()) {
                ObjectNode line = items.addObject().put("item", item.name()).put("result", result);
                String reason = first(typed, "reason." + item);
                if (!reason.isEmpty()) {
                    line.put("reason", reason);
                }
            }
        }
        return items;
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        String written = typed.getFirst(field);
        return written == null ? "" : written.strip();
    }
}
