package niangjia.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the record is sealed: checkpoints, day sheets, the key, and what other offices signed. */
@Page
class SealPages {
    private static final int ROWS = 50;
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SignedInStaff staff;
    private final SealOffice office;

    SealPages(SignedInStaff staff, SealOffice office) {
        this.staff = staff;
        this.office = office;
    }

    @GetMapping("/audit/seals")
    String seals(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "0") long accepted,
            Model model) {
        SealRights rights = SealRights.seeing(staff.current());
        SealView view = office.view();
        model.addAttribute("rights", rights);
        model.addAttribute("seal", view);
        model.addAttribute("checkpoints", view.on() ? office.checkpoints(cursor, ROWS) : null);
        model.addAttribute("accepted", accepted);
        return "audit/seals";
    }

    @GetMapping("/audit/seals/days")
    String day(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return "redirect:/audit/seals/days/" + day;
    }

    @GetMapping("/audit/seals/days/{day}")
    String daySheet(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Model model) {
        SealRights.seeing(staff.current());
        model.addAttribute("day", day);
        model.addAttribute("sheet", office.daySheet(day));
        return "audit/seal-day";
    }

    @GetMapping("/audit/seals/checkpoints/{number}")
    ResponseEntity<String> checkpoint(@PathVariable long number) {
        SealRights.seeing(staff.current());
        return file("checkpoint-" + number + ".txt", office.note(number));
    }

    @GetMapping("/audit/seals/key")
    ResponseEntity<String> key() {
        SealRights.seeing(staff.current());
        return file("seal-key.txt", office.seal().publicKey() + "\n");
    }

    @PostMapping("/audit/seals/cosignatures")
    String accept(@RequestParam long number, @RequestParam String line) {
        office.accept(number, line, SealRights.taking(staff.current()).actor(), "page/seals");
        return "redirect:/audit/seals?accepted=" + number;
    }

    /** The line of the auditor's desk. */
    @Bean
    static AuditEntry sealEntry() {
        return new AuditEntry("audit.seals", "/audit/seals", 70, SealRights.SEE);
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .body(text);
    }
}
