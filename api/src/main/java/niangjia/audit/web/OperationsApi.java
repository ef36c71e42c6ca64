package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The machinery for programs. */
@RestController
@RequestMapping(ApiPaths.V1 + "/operations")
class OperationsApi {
    private final OperationsDesk desk;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    OperationsApi(OperationsDesk desk, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.headers = headers;
        this.staff = staff;
    }

    /** What was done, under which stream it is on record. */
    record Done(String id, long sequence) {}

    @GetMapping
    ResponseEntity<OperationsDesk.View> look() {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(desk.look(staff.current()));
    }

    @PostMapping(path = "/letters/{id}/{doing}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Done act(@PathVariable String id, @PathVariable String doing, HttpServletRequest request) throws IOException {
        byte[] body = RequestBody.of(request);
        LetterDoing named =
                LetterDoing.of(doing).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        JsonNode reason = StrictJson.object(body).get("reason");
        Acted acted = desk.act(
                named,
                id,
                reason == null || !reason.isString() ? "" : reason.asString(),
                headers.read(request, staff.current(), body));
        return new Done(acted.stream(), acted.sequence());
    }
}
