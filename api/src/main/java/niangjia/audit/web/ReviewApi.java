package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.audit.ReviewDraw;
import niangjia.audit.ReviewListed;
import niangjia.audit.read.ReviewChecked;
import niangjia.audit.read.ReviewFindings;
import niangjia.audit.read.ReviewFindingsOf;
import niangjia.audit.read.ReviewPage;
import niangjia.audit.read.ReviewView;
import niangjia.audit.read.ReviewsOf;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.ActAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** File reviews for programs: whoever has the seed and the list can draw the sample again. */
@RestController
@RequestMapping(ApiPaths.V1)
class ReviewApi {
    static final String ALL = "/audit/reviews";

    private final ReviewDesk desk;
    private final QuestionDesk questions;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    ReviewApi(ReviewDesk desk, QuestionDesk questions, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.questions = questions;
        this.headers = headers;
        this.staff = staff;
    }

    /** What was recorded. */
    record Answer(String reviewId, long sequence) {}

    /**
     * @param digest of the list made again
     * @param drawnAgain case ids the seed gives from it
     * @param same whether list and draw are those on record; null before a sample is drawn
     */
    record Listed(
            List<ReviewListed> cases,
            String digest,
            String method,
            List<String> drawnAgain,
            @Nullable Boolean same) {}

    @GetMapping(ALL)
    ResponseEntity<ReviewPage> reviews(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "100") int size) {
        ReviewPage page = questions.ask(new ReviewsOf(staff.current(), cursor, PageLink.size(size)), ReviewPage.class);
        return PageLink.page(page, page.next());
    }

    @PostMapping(path = ALL, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> open(HttpServletRequest request) throws IOException {
        byte[] body = RequestBody.of(request);
        Acted acted = desk.open(() -> StrictJson.object(body), read(request, body));
        return ActAnswers.begun(ApiPaths.V1 + ALL, acted, desk.shows(acted)).body(answer(acted));
    }

    @GetMapping(ALL + "/{id}")
    ResponseEntity<ReviewView> review(@PathVariable String id) {
        ReviewView view = desk.review(staff.current(), ReviewDesk.IDS.read(id));
        return ActAnswers.seen(view.now().sequence()).body(view);
    }

    @GetMapping(ALL + "/{id}/list")
    Listed list(@PathVariable String id) {
        Actor actor = staff.current();
        return listed(desk, actor, desk.review(actor, ReviewDesk.IDS.read(id)));
    }

    @GetMapping(ALL + "/{id}/cases/{caseId}")
    ReviewChecked checked(@PathVariable String id, @PathVariable String caseId) {
        Actor actor = staff.current();
        ReviewView unused = desk.review(actor, ReviewDesk.IDS.read(id));
        return desk.checked(actor, caseId, desk.now());
    }

    @PostMapping(path = ALL + "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> act(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        byte[] body = RequestBody.of(request);
        Acted acted = desk.act(
                ReviewForm.at(act), ReviewDesk.IDS.read(id), () -> StrictJson.object(body), read(request, body));
        return ActAnswers.done(acted, desk.shows(acted)).body(answer(acted));
    }

    @GetMapping("/audit/findings")
    ReviewFindings findings(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable String caseId) {
        return questions.ask(new ReviewFindingsOf(staff.current(), open, caseId), ReviewFindings.class);
    }

    static Listed listed(ReviewDesk desk, Actor actor, ReviewView view) {
        List<ReviewListed> list = desk.list(actor, view);
        List<String> again = ReviewDraw.of(view.now().seed(), view.now().size(), list).stream()
                .map(ReviewListed::caseId)
                .toList();
        String digest = ReviewDraw.digest(list);
        List<String> onRecord = view.cases().stream().map(each -> each.caseId()).toList();
        Boolean same = view.asAt() == null ? null : digest.equals(view.listDigest()) && again.equals(onRecord);
        return new Listed(list, digest, ReviewDraw.METHOD, again, same);
    }

    private ActRequest read(HttpServletRequest request, byte[] body) {
        return headers.read(request, staff.current(), body);
    }

    private static Answer answer(Acted acted) {
        return new Answer(acted.stream(), acted.sequence());
    }
}
