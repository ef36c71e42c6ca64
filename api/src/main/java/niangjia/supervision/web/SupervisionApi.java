package niangjia.supervision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
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
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionFilter;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionTab;
import niangjia.supervision.read.SupervisionTimeline;
import niangjia.supervision.read.SupervisionView;
import niangjia.supervision.read.SupervisionsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supervision cases for programs: register a clue, act on a case, look at one, list them. */
@RestController
@RequestMapping(SupervisionApi.PATH)
class SupervisionApi {
    static final String PATH = ApiPaths.V1 + "/supervisions";

    private final SupervisionDesk desk;
    private final QuestionDesk questions;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    SupervisionApi(SupervisionDesk desk, QuestionDesk questions, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.questions = questions;
        this.headers = headers;
        this.staff = staff;
    }

    /** @param number absent while the read side is behind */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String caseId, @Nullable String number, long sequence) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> register(HttpServletRequest request) throws IOException {
        Actor actor = staff.current();
        byte[] body = RequestBody.of(request);
        ActRequest asked = headers.read(request, actor, body);
        Acted acted = desk.act(
                SupervisionForm.of(RegisterClue.class),
                SupervisionIds.of(actor.staffId(), asked.requestId()),
                () -> StrictJson.object(body),
                asked);
        boolean shown = ActAnswers.shown(request, () -> desk.shows(acted));
        String number = shown
                ? desk.findUnlessAway(actor, new SupervisionId(acted.stream()))
                        .map(SupervisionView::number)
                        .orElse(null)
                : null;
        return ActAnswers.begun(PATH, acted, shown).body(new Answer(acted.stream(), number, acted.sequence()));
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> act(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        Actor actor = staff.current();
        SupervisionForm form = SupervisionForm.bySegment(act)
                .filter(known -> !known.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        byte[] body = RequestBody.of(request);
        SupervisionId caseId = SupervisionIds.read(id);
        Acted acted = desk.act(form, caseId, () -> StrictJson.object(body), headers.read(request, actor, body));
        boolean shown = ActAnswers.shown(request, () -> desk.shows(acted));
        return ActAnswers.done(acted, shown).body(new Answer(caseId.value(), null, acted.sequence()));
    }

    @GetMapping("/{id}")
    ResponseEntity<SupervisionView> show(@PathVariable String id) {
        SupervisionView view = desk.view(staff.current(), SupervisionIds.read(id));
        return ActAnswers.seen(view.sequence()).body(view);
    }

    @GetMapping("/{id}/timeline")
    ResponseEntity<SupervisionTimeline> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        SupervisionTimeline page = desk.timeline(staff.current(), SupervisionIds.read(id), cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }

    @GetMapping
    ResponseEntity<SupervisionRows> list(
            @RequestParam(defaultValue = "ALL") SupervisionTab tab,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String supervisor,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        SupervisionFilter filter = new SupervisionFilter(category, status, unit, supervisor, employer, number);
        SupervisionRows page = questions.ask(
                new SupervisionsOf(staff.current(), tab, filter, cursor, PageLink.size(size)), SupervisionRows.class);
        return PageLink.page(page, page.next());
    }
}
