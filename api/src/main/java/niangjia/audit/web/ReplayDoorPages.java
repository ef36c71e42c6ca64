package niangjia.audit.web;

import java.util.List;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the matters are that can be replayed. */
@Page
class ReplayDoorPages {
    private final SignedInStaff staff;

    ReplayDoorPages(SignedInStaff staff) {
        this.staff = staff;
    }

    /** @param key of the name of a list of matters */
    record Shelf(String key, String href) {}

    @GetMapping("/audit/replay")
    String door(Model model) {
        if (!staff.current().roles().contains(Role.AUDITOR)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        model.addAttribute(
                "shelves",
                List.of(
                        new Shelf("queue", "/queue?tab=ALL"),
                        new Shelf("supervisions", "/supervisions?tab=ALL"),
                        new Shelf("mediation", "/mediation?tab=ALL"),
                        new Shelf("registry", "/registry/referrals")));
        return "audit/replay-door";
    }
}
