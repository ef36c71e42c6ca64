package niangjia.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import niangjia.shared.Actor;
import niangjia.shared.web.Acted;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registries beside the cases, for programs that enter something: begin one, act on one. */
@RestController
@RequestMapping(ApiPaths.V1)
class RegistryApi {
    private static final String ONE_OF = "/{registry:employers|committees|credentials|referrals|mediators|rooms}";
    private static final String RECORDED = "Niangjia-Recorded";

    private final RegistryDesk desk;
    private final Registries registries;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    RegistryApi(RegistryDesk desk, Registries registries, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.registries = registries;
        this.headers = headers;
        this.staff = staff;
    }

    /** @param id of what was entered */
    record Answer(String id, long sequence) {}

    @PostMapping(path = ONE_OF, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> begin(@PathVariable String registry, HttpServletRequest request) throws IOException {
        Actor actor = staff.current();
        RegistryKind kind = registries.at(registry);
        byte[] body = RequestBody.of(request);
        Acted acted = desk.begin(kind, () -> StrictJson.object(body), headers.read(request, actor, body));
        URI at = URI.create(ApiPaths.V1 + "/" + kind.path() + "/" + acted.stream());
        return answered(acted.repeated() ? ResponseEntity.ok().location(at) : ResponseEntity.created(at), acted);
    }

    @PostMapping(path = ONE_OF + "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> act(
            @PathVariable String registry,
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request)
            throws IOException {
        Actor actor = staff.current();
        RegistryKind kind = registries.at(registry);
        RegistryForm form = kind.form(act);
        byte[] body = RequestBody.of(request);
        Acted acted =
                desk.act(kind, form, kind.read(id), () -> StrictJson.object(body), headers.read(request, actor, body));
        return answered(ResponseEntity.ok(), acted);
    }

    private ResponseEntity<Answer> answered(ResponseEntity.BodyBuilder answer, Acted acted) {
        answer.header(RECORDED, desk.shows(acted) ? "read" : "pending");
        return (acted.sequence() < 0 ? answer : answer.eTag("\"" + acted.sequence() + "\""))
                .body(new Answer(acted.stream(), acted.sequence()));
    }
}
