package niangjia.rules.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import niangjia.rules.read.MoveGroup;
import niangjia.rules.read.MovedTerm;
import niangjia.rules.read.WhatIfFound;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a change would move: how far the counting is, then every term, group by group. */
@Page
class WhatIfPages {
    private static final Duration A_MOMENT = Duration.ofMillis(800);
    private static final int FIRST_ROWS = 8;
    private static final int ROWS = 100;

    private final SignedInStaff staff;
    private final WhatIfRuns runs;

    WhatIfPages(SignedInStaff staff, WhatIfRuns runs) {
        this.staff = staff;
        this.runs = runs;
    }

    /** The panel alone, for as long as it is being counted. */
    @GetMapping("/rules/what-if/{id}/panel")
    String panel(@PathVariable String id, Model model) {
        WhatIfRun run = runs.of(staff.current(), id);
        run.await(A_MOMENT);
        show(run, model);
        return "rules/what-if :: panel";
    }

    @GetMapping("/rules/what-if/{id}")
    String rows(
            @PathVariable String id,
            @RequestParam MoveGroup group,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        WhatIfRun run = runs.of(staff.current(), id);
        WhatIfFound found = run.found();
        if (found == null) {
            throw new RuleViolated("rules/what-if-gone", List.of());
        }
        List<MovedTerm> page = page(found, group, after, ROWS);
        show(run, model);
        model.addAttribute("group", group);
        model.addAttribute("rows", page);
        model.addAttribute("next", found.next(group, page));
        return "rules/moved";
    }

    static void show(WhatIfRun run, Model model) {
        model.addAttribute("run", run);
        model.addAttribute("found", run.found());
        model.addAttribute("groups", Arrays.asList(MoveGroup.values()));
        model.addAttribute("firstRows", FIRST_ROWS);
    }

    /** @throws RuleViolated {@code request/bad-cursor} if no such row is in the group */
    static List<MovedTerm> page(WhatIfFound found, MoveGroup group, @Nullable String after, int size) {
        try {
            return found.page(group, after, size);
        } catch (IllegalArgumentException elsewhere) {
            throw new RuleViolated("request/bad-cursor", List.of());
        }
    }
}
