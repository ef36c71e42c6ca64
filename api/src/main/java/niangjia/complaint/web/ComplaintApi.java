package niangjia.complaint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.TimelineOf;
import niangjia.complaint.read.TimelinePage;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
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

/** Complaints for programs: log one, act on one, look at one. */
@RestController
@RequestMapping(ApiPaths.V1 + "/complaints")
class ComplaintApi {
    static final String RECORDED = "Niangjia-Recorded";
    private static final String LOG_CONTACT = "log-contact";

    private final ComplaintDesk desk;
    private final QuestionDesk questions;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    ComplaintApi(ComplaintDesk desk, QuestionDesk questions, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.questions = questions;
        this.headers = headers;
        this.staff = staff;
    }

    /** @param number absent while the read side is behind */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String complaintId, @Nullable String number, long sequence) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> log(HttpServletRequest request) throws IOException {
        Actor actor = staff.current();
        byte[] body = RequestBody.of(request);
        ActRequest asked = headers.read(request, actor, body);
        ActForm form = ActForm.bySegment(LOG_CONTACT).orElseThrow();
        Acted acted = desk.act(
                form, ComplaintIds.of(actor.staffId(), asked.requestId()), () -> StrictJson.object(body), asked);
        boolean shown = ActAnswers.shown(request, () -> desk.shows(acted));
        String number = shown ? desk.number(actor, acted.stream()).orElse(null) : null;
        ResponseEntity.BodyBuilder answer =
                acted.repeated() ? ResponseEntity.ok().location(at(acted)) : ResponseEntity.created(at(acted));
        return answered(answer, acted, shown).body(new Answer(acted.stream(), number, acted.sequence()));
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> act(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        Actor actor = staff.current();
        ActForm form = ActForm.bySegment(act)
                .filter(known -> !known.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        byte[] body = RequestBody.of(request);
        ComplaintId complaint = ComplaintIds.read(id);
        Acted acted = desk.act(form, complaint, () -> StrictJson.object(body), headers.read(request, actor, body));
        return answered(ResponseEntity.ok(), acted, ActAnswers.shown(request, () -> desk.shows(acted)))
                .body(new Answer(complaint.value(), null, acted.sequence()));
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> show(@PathVariable String id) {
        String complaint = ComplaintIds.read(id).value();
        CaseView view = questions
                .askAtOnce(new CaseOf(staff.current(), complaint), CaseView.class)
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of(complaint)));
        return ResponseEntity.ok()
                .eTag(tag(view.sequence()))
                .header("Cache-Control", "no-store")
                .body(view);
    }

    @GetMapping("/{id}/timeline")
    ResponseEntity<TimelinePage> timeline(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        String complaint = ComplaintIds.read(id).value();
        TimelineOf asked = new TimelineOf(staff.current(), complaint, zoom, cursor, PageLink.size(size));
        TimelinePage page = questions
                .askForOptional(asked, TimelinePage.class)
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of(complaint)));
        return PageLink.page(page, page.next());
    }

    private static ResponseEntity.BodyBuilder answered(ResponseEntity.BodyBuilder answer, Acted acted, boolean shown) {
        answer.header(RECORDED, shown ? "read" : "pending");
        return acted.sequence() < 0 ? answer : answer.eTag(tag(acted.sequence()));
    }

    private static URI at(Acted acted) {
        return URI.create(ApiPaths.V1 + "/complaints/" + acted.stream());
    }

    private static String tag(long sequence) {
        return "\"" + sequence + "\"";
    }
}
