package niangjia.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import niangjia.complaint.ExportId;
import niangjia.shared.Actor;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.Faults;
import niangjia.shared.web.PageLink;
import niangjia.shared.web.RequestBody;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.MatterIds;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The seal for programs: how far it goes, what witnesses need, and the bundles an outsider verifies. */
@RestController
@RequestMapping(ApiPaths.V1 + "/audit/seals")
class SealApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final MatterIds IDS = new MatterIds("export:", SealExports.GONE);

    private final SealOffice office;
    private final SealExports exports;
    private final SealedCases cases;
    private final RequestHeaders headers;
    private final SignedInStaff staff;

    SealApi(SealOffice office, SealExports exports, SealedCases cases, RequestHeaders headers, SignedInStaff staff) {
        this.office = office;
        this.exports = exports;
        this.cases = cases;
        this.headers = headers;
        this.staff = staff;
    }

    /** A text as it is signed or printed, in a document. */
    record Text(String text) {}

    /** Which checkpoint was signed by whom else. */
    record Accepted(long number) {}

    /**
     * A bundle on its way out.
     *
     * @param caseId null for the whole record
     * @param events that will be in it
     * @param written so far
     * @param digest SHA-256 of all its bytes; null until it is ready
     * @param failed asking again under a new key is all there is to do
     */
    record Export(
            String id,
            @Nullable String caseId,
            Instant begun,
            long events,
            long written,
            boolean failed,
            @Nullable Long bytes,
            @Nullable String digest) {
        static Export of(SealExport export) {
            SealExport.Written ready = export.result();
            SealedCase of = export.of();
            return new Export(
                    export.id(),
                    of == null ? null : of.id(),
                    export.begun(),
                    export.total(),
                    export.written(),
                    export.failed(),
                    ready == null ? null : ready.bytes(),
                    ready == null ? null : ready.digest());
        }
    }

    @GetMapping
    ResponseEntity<SealView> standing() {
        SealRights.seeing(staff.current());
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(office.view());
    }

    @GetMapping("/checkpoints")
    ResponseEntity<SealView.Page> checkpoints(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = "100") int size) {
        SealRights.seeing(staff.current());
        SealView.Page page = office.checkpoints(cursor, PageLink.size(size));
        return PageLink.page(page, page.next());
    }

    /** The signed note; a witness signs its text, an outsider keeps it for later. */
    @GetMapping("/checkpoints/{number}")
    Text checkpoint(@PathVariable long number) {
        SealRights.seeing(staff.current());
        return new Text(office.note(number));
    }

    /** @param from the checkpoint the witness signed before, 0 for none */
    @GetMapping("/checkpoints/{number}/extension")
    SealView.Proof extension(@PathVariable long number, @RequestParam(defaultValue = "0") long from) {
        SealRights.seeing(staff.current());
        return office.extension(from, number);
    }

    @GetMapping("/days/{day}")
    Text daySheet(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        SealRights.seeing(staff.current());
        return new Text(office.daySheet(day));
    }

    @PostMapping(path = "/checkpoints/{number}/cosignatures", consumes = MediaType.APPLICATION_JSON_VALUE)
    Accepted accept(@PathVariable long number, HttpServletRequest request) throws IOException {
        Actor actor = SealRights.taking(staff.current()).actor();
        byte[] body = RequestBody.of(request);
        ActRequest act = headers.read(request, actor, body);
        JsonNode sent = read(body, Set.of("line"));
        office.accept(number, text(sent, "line"), actor, act.screen());
        return new Accepted(number);
    }

    @PostMapping(path = "/exports", consumes = MediaType.APPLICATION_JSON_VALUE)
    Export begin(HttpServletRequest request) throws IOException {
        Actor actor = SealRights.taking(staff.current()).actor();
        byte[] body = RequestBody.of(request);
        ActRequest act = headers.read(request, actor, body);
        JsonNode sent = read(body, Set.of("reason", "caseId"));
        SealedCase of = sent.hasNonNull("caseId") ? cases.of(actor, text(sent, "caseId")) : null;
        ExportId id = new ExportId(IDS.begun(actor.staffId(), act.requestId()));
        SealExport export = exports.begin(actor, id, of, text(sent, "reason"));
        export.await(PATIENCE);
        return Export.of(export);
    }

    @GetMapping("/exports/{id}")
    Export export(@PathVariable String id) {
        SealExport export = exports.of(SealRights.taking(staff.current()).actor(), id);
        export.await(PATIENCE);
        return Export.of(export);
    }

    @GetMapping("/exports/{id}/bundle")
    ResponseEntity<Resource> bundle(@PathVariable String id) throws IOException {
        return SealExportPages.file(
                exports.of(SealRights.taking(staff.current()).actor(), id));
    }

    private static JsonNode read(byte[] body, Set<String> known) {
        JsonNode sent = StrictJson.object(body);
        Faults faults = new Faults();
        sent.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(name, Faults.UNKNOWN, null, String.join(", ", known)));
        faults.refuse();
        return sent;
    }

    private static String text(JsonNode sent, String name) {
        JsonNode value = sent.path(name);
        if (!value.isString()) {
            Faults faults = new Faults();
            faults.add(name, value.isMissingNode() ? Faults.MISSING : Faults.WRONG_TYPE, null, "string");
            faults.refuse();
        }
        return value.asString();
    }
}
