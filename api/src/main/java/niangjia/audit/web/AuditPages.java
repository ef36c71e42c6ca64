package niangjia.audit.web;

import java.util.Comparator;
import java.util.List;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door of the auditor's desk: what there is, for whoever asks. */
@Page
class AuditPages {
    private final SignedInStaff staff;
    private final List<AuditEntry> entries;

    AuditPages(SignedInStaff staff, ObjectProvider<AuditEntry> entries) {
        this.staff = staff;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(AuditEntry::order))
                .toList();
    }

    @GetMapping("/audit")
    String desk(Model model) {
        Actor viewer = staff.current();
        List<AuditEntry> open = entries.stream()
                .filter(entry -> viewer.holdsAnyOf(entry.roles()))
                .toList();
        if (open.isEmpty()) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        model.addAttribute("entries", open);
        return "audit/desk";
    }
}
