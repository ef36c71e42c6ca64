package niangjia.knowledge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import niangjia.knowledge.read.GuidanceView;
import niangjia.knowledge.read.KnowledgeFor;
import niangjia.knowledge.read.KnowledgeHits;
import niangjia.knowledge.read.KnowledgeOn;
import niangjia.knowledge.read.KnowledgePage;
import niangjia.knowledge.read.KnowledgeState;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Guidance for programs: look at it, find it, keep it. */
@RestController
@RequestMapping(ApiPaths.V1 + "/knowledge")
public class KnowledgeApi {
    private static final int SEARCHED = 10;
    static final List<String> SEARCH = List.of("account", "words", "category");

    private final KnowledgeDesk desk;
    private final QuestionDesk questions;
    private final RequestHeaders headers;
    private final SignedInStaff staff;
    private final Clock clock;

    public KnowledgeApi(
            KnowledgeDesk desk, QuestionDesk questions, RequestHeaders headers, SignedInStaff staff, Clock clock) {
        this.desk = desk;
        this.questions = questions;
        this.headers = headers;
        this.staff = staff;
        this.clock = clock;
    }

    /** What was done to which guidance, up to which event of its stream. */
    public record Answer(String guidanceId, long sequence) {}

    @GetMapping
    ResponseEntity<KnowledgePage> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "OFFERED") KnowledgeState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        KnowledgeOn asked =
                new KnowledgeOn(staff.current(), words, category, state, today(), cursor, PageLink.size(size));
        KnowledgePage page = questions.ask(asked, KnowledgePage.class);
        return PageLink.page(page, page.next());
    }

    /** In a body, since the account is a caller's words: addresses are kept in many logs. */
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KnowledgeHits> search(HttpServletRequest request) throws IOException {
        Actor viewer = staff.current();
        JsonNode body = StrictJson.object(RequestBody.of(request));
        GuidanceReader.only(body, SEARCH);
        KnowledgeFor asked = new KnowledgeFor(
                viewer,
                body.path("account").asString(""),
                body.path("words").asString(null),
                body.path("category").asString(null),
                today(),
                SEARCHED);
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(questions.ask(asked, KnowledgeHits.class));
    }

    @GetMapping("/{id}")
    ResponseEntity<GuidanceView> show(@PathVariable String id) {
        GuidanceView view = desk.view(staff.current(), id);
        return ResponseEntity.ok()
                .eTag(tag(view.sequence()))
                .header("Cache-Control", "no-store")
                .body(view);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> write(HttpServletRequest request) throws IOException {
        byte[] body = RequestBody.of(request);
        Acted acted = desk.write(StrictJson.object(body), headers.read(request, staff.current(), body));
        URI at = URI.create(ApiPaths.V1 + "/knowledge/" + acted.stream());
        return answered(acted.repeated() ? ResponseEntity.ok().location(at) : ResponseEntity.created(at), acted);
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> change(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        if (!KnowledgeDesk.ACTS.contains(act)) {
            throw new RuleViolated("request/unknown-path", List.of());
        }
        byte[] body = RequestBody.of(request);
        Acted acted = desk.change(act, id, StrictJson.object(body), headers.read(request, staff.current(), body));
        return answered(ResponseEntity.ok(), acted);
    }

    private ResponseEntity<Answer> answered(ResponseEntity.BodyBuilder answer, Acted acted) {
        boolean shown = desk.shows(acted);
        answer.header("Niangjia-Recorded", shown ? "read" : "pending");
        return (acted.sequence() < 0 ? answer : answer.eTag(tag(acted.sequence())))
                .body(new Answer(acted.stream(), acted.sequence()));
    }

    private LocalDate today() {
        return DeskTime.dayOf(clock.instant());
    }

    private static String tag(long sequence) {
        return "\"" + sequence + "\"";
    }
}
