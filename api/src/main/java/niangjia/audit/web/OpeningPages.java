package niangjia.audit.web;

import java.time.LocalDate;
import java.util.List;
import niangjia.organisation.read.StaffMember;
import niangjia.shared.Actor;
import niangjia.shared.KeptOpening;
import niangjia.shared.Openings;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was shown what of whom: for the auditor, and as an answer to the person. */
@Page
class OpeningPages {
    private static final int ROWS = 50;

    private final SignedInStaff staff;
    private final OpeningOffice office;
    private final Openings openings;

    OpeningPages(SignedInStaff staff, OpeningOffice office, Openings openings) {
        this.staff = staff;
        this.office = office;
        this.openings = openings;
    }

    @GetMapping("/audit/openings")
    String openings(
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        Actor auditor = auditor();
        OpeningSubject subject = of.isBlank() ? null : office.subject(of, auditor);
        StaffMember reader = by.isBlank() ? null : office.staff(by);
        List<OpeningLine> lines =
                office.lines(subject, reader == null ? null : reader.staffId(), from, to, before, ROWS);
        model.addAttribute("subject", subject);
        model.addAttribute("by", by);
        model.addAttribute("of", subject == null ? "" : subject.asked());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("lines", lines);
        model.addAttribute("next", lines.size() == ROWS ? lines.get(ROWS - 1).number() : null);
        model.addAttribute("head", openings.head());
        model.addAttribute("many", KeptOpening.MANY);
        model.addAttribute("minutes", KeptOpening.SHORT_TIME.toMinutes());
        return "audit/openings";
    }

    /** Reads the whole chain: asked for, not shown by the way. */
    @GetMapping("/audit/openings/check")
    String check(Model model) {
        auditor();
        model.addAttribute("findings", openings.inspect());
        model.addAttribute("head", openings.head());
        return "audit/opening-check";
    }

    /** 谁看过我的名字. */
    @GetMapping("/audit/openings/answer")
    String answer(@RequestParam String of, Model model) {
        fill(of, model);
        return "audit/opening-answer";
    }

    @GetMapping("/audit/openings/answer/print")
    String print(@RequestParam String of, Model model) {
        fill(of, model);
        return "audit/opening-answer-print";
    }

    private void fill(String of, Model model) {
        OpeningSubject subject = office.subject(of, auditor());
        model.addAttribute("subject", subject);
        model.addAttribute("lines", office.answer(subject));
        model.addAttribute("head", openings.head());
    }

    private Actor auditor() {
        Actor actor = staff.current();
        if (!actor.roles().contains(Role.AUDITOR)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return actor;
    }

    /** The line of the auditor's desk. */
    @Bean
    static AuditEntry openingEntry() {
        return new AuditEntry("audit.openings", "/audit/openings", 40);
    }
}
