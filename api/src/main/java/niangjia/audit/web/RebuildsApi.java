package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.audit.RebuildId;
import niangjia.audit.read.RebuildPage;
import niangjia.audit.read.RebuildView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.PageLink;
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

/** Rebuilds of read models for programs. */
@RestController
@RequestMapping(ApiPaths.V1 + "/rebuilds")
public class RebuildsApi {
    private final RebuildDesk desk;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    public RebuildsApi(RebuildDesk desk, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.headers = headers;
        this.staff = staff;
    }

    /** What was done, up to which event of the stream. */
    public record Done(String id, long sequence) {}

    /** @param models that can be rebuilt */
    public record Models(List<String> models) {}

    /** @param going how far it has come */
    public record One(RebuildView rebuild, RebuildGoing going) {}

    @GetMapping
    ResponseEntity<RebuildPage> list(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "100") int size) {
        RebuildPage page = desk.list(staff.current(), cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }

    @GetMapping("/models")
    Models models() {
        RebuildDesk.look(staff.current());
        return new Models(desk.models());
    }

    @GetMapping("/{id}")
    One one(@PathVariable String id) {
        RebuildView view = desk.one(staff.current(), id);
        return new One(view, desk.going(view));
    }

    /** Begins; with {@code switch}, what was rebuilt goes live if it is equal. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Done> start(HttpServletRequest request) throws IOException {
        byte[] body = RequestBody.of(request);
        JsonNode asked = StrictJson.object(body);
        ActRequest act = request(request, body);
        boolean switches = asked.path("switch").asBoolean(false);
        Acted acted = desk.start(text(asked, "model"), switches, text(asked, "reason"), act);
        return done(acted);
    }

    @PostMapping(path = "/{id}/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Done> act(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        byte[] body = RequestBody.of(request);
        RebuildAct named = RebuildAct.of(act).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        String reason = text(StrictJson.object(body), "reason");
        return done(desk.act(named, id, reason, request(request, body)));
    }

    private ActRequest request(HttpServletRequest request, byte[] body) {
        Actor actor = staff.current();
        return headers.read(request, actor, body);
    }

    private ResponseEntity<Done> done(Acted acted) {
        boolean shown = desk.shows(acted);
        return ResponseEntity.ok()
                .header("Niangjia-Recorded", shown ? "read" : "pending")
                .body(new Done(new RebuildId(acted.stream()).name(), acted.sequence()));
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body.get(field);
        return value == null || !value.isString() ? "" : value.asString();
    }
}
