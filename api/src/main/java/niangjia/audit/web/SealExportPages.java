package niangjia.audit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import niangjia.complaint.ExportId;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.MatterIds;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a bundle or a capsule out: asked for with a reason, watched while it is written, handed over as a file. */
@Page
class SealExportPages {
    private static final Duration A_MOMENT = Duration.ofMillis(800);

    private final SignedInStaff staff;
    private final SealExports exports;
    private final SealedCases cases;
    private final SealChecks checks;
    private final SealOffice office;

    SealExportPages(SignedInStaff staff, SealExports exports, SealedCases cases, SealChecks checks, SealOffice office) {
        this.staff = staff;
        this.exports = exports;
        this.cases = cases;
        this.checks = checks;
        this.office = office;
    }

    @PostMapping("/audit/seals/exports")
    String begin(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String reason) {
        Actor actor = SealRights.taking(staff.current()).actor();
        SealedCase taken = of.isEmpty() ? null : cases.of(actor, of);
        SealExport export = exports.begin(actor, ExportId.of(UUID.randomUUID().toString()), taken, reason);
        return "redirect:/audit/seals/exports/" + MatterIds.key(export.id());
    }

    @GetMapping("/audit/seals/exports/{id}")
    String show(@PathVariable String id, Model model) {
        fill(id, model);
        return "audit/seal-export";
    }

    /** The panel alone, for as long as it is being written. */
    @GetMapping("/audit/seals/exports/{id}/panel")
    String panel(@PathVariable String id, Model model) {
        fill(id, model);
        return "audit/seal-export :: panel";
    }

    @GetMapping("/audit/seals/exports/{id}/bundle")
    ResponseEntity<Resource> bundle(@PathVariable String id) throws IOException {
        return file(exports.of(SealRights.taking(staff.current()).actor(), id));
    }

    /** How the entries of a case are sealed, checked now; for everybody who may see the case. */
    @GetMapping("/audit/integrity/{kind}/{key}")
    String integrity(@PathVariable String kind, @PathVariable String key, Model model) {
        Actor viewer = staff.current();
        SealedCase of = cases.of(viewer, kind + ":" + key);
        model.addAttribute("of", of);
        model.addAttribute("check", checks.of(of));
        model.addAttribute("rights", new SealRights(viewer));
        model.addAttribute("stopped", office.stopped());
        return "audit/integrity";
    }

    private void fill(String id, Model model) {
        SealExport export = exports.of(SealRights.taking(staff.current()).actor(), id);
        export.await(A_MOMENT);
        model.addAttribute("export", export);
        model.addAttribute("result", export.result());
        model.addAttribute("key", MatterIds.key(export.id()));
        model.addAttribute("publicKey", office.seal().publicKey().toString());
    }

    /** @throws RuleViolated {@code audit/export-gone} unless it is ready and still there */
    static ResponseEntity<Resource> file(SealExport export) throws IOException {
        SealExport.Written written = export.result();
        if (written == null || !Files.exists(written.file())) {
            throw new RuleViolated(SealExports.GONE, List.of());
        }
        String name = (export.of() == null ? "record-" : "case-") + MatterIds.key(export.id()) + ".bundle";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(written.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .body(new FileSystemResource(written.file()));
    }
}
