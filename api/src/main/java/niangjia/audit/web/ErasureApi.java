package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import niangjia.audit.read.ErasurePage;
import niangjia.audit.read.ErasureView;
import niangjia.letters.web.LetterFile;
import niangjia.shared.RuleViolated;
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

/** Erasures for programs: look at them, ask for one, act on it. */
@RestController
@RequestMapping(ApiPaths.V1 + "/erasures")
public class ErasureApi {
    private final ErasureDesk desk;
    private final ErasureCertificate certificates;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    ErasureApi(ErasureDesk desk, ErasureCertificate certificates, RequestHeaders headers, SignedInStaff staff) {
        this.desk = desk;
        this.certificates = certificates;
        this.headers = headers;
        this.staff = staff;
    }

    /** What was done, up to which event of the stream. */
    public record Done(String erasureId, long sequence) {}

    @GetMapping
    ResponseEntity<ErasurePage> list(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "100") int size) {
        ErasurePage page = desk.list(staff.current(), cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Done> request(HttpServletRequest request) throws IOException {
        byte[] body = RequestBody.of(request);
        return done(desk.request(StrictJson.object(body), headers.read(request, staff.current(), body)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ErasureView> one(@PathVariable String id) {
        ErasureView view = desk.view(staff.current(), id);
        return ResponseEntity.ok()
                .eTag("\"" + view.sequence() + "\"")
                .header("Cache-Control", "no-store")
                .body(view);
    }

    @GetMapping("/{id}/scope")
    ResponseEntity<ErasureLook.Scope> scope(@PathVariable String id) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(desk.scope(staff.current(), desk.view(staff.current(), id)));
    }

    @PostMapping(path = "/{id}/acts/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Done> act(@PathVariable String id, @PathVariable String act, HttpServletRequest request)
            throws IOException {
        byte[] body = RequestBody.of(request);
        ErasureAct known = ErasureAct.of(act).orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        return done(desk.act(known, id, StrictJson.object(body), headers.read(request, staff.current(), body)));
    }

    @GetMapping("/{id}/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable String id) {
        ErasureView view = desk.view(staff.current(), id);
        var letter = certificates.issued(view);
        return LetterFile.of(letter, letter.name() + " " + view.row().number());
    }

    private ResponseEntity<Done> done(Acted acted) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().header("Niangjia-Recorded", desk.shows(acted) ? "read" : "pending");
        return (acted.sequence() < 0 ? answer : answer.eTag("\"" + acted.sequence() + "\""))
                .body(new Done(acted.stream(), acted.sequence()));
    }
}
