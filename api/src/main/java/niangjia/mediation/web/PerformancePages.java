package niangjia.mediation.web;

import java.time.LocalDate;
import java.util.List;
import niangjia.mediation.read.PerformanceOn;
import niangjia.mediation.read.PerformancePage;
import niangjia.mediation.read.PerformanceTab;
import niangjia.mediation.read.PromiseKind;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 履行看板: what was promised in agreements, what came, and what did not. */
@Page
class PerformancePages {
    private static final int ROWS = 50;
    /** Without a wish, the first of these under which something stands. */
    private static final List<PerformanceTab> FIRST = List.of(PerformanceTab.LATE, PerformanceTab.WEEK);

    private final RosterReading reading;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final SignedInStaff staff;

    PerformancePages(RosterReading reading, QuestionDesk questions, UnitDirectory units, SignedInStaff staff) {
        this.reading = reading;
        this.questions = questions;
        this.units = units;
        this.staff = staff;
    }

    @GetMapping("/mediation/performance")
    String show(
            @ModelAttribute("wanted") PerformanceAsked asked,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = staff.current();
        LocalDate today = reading.today();
        PerformanceTab tab = asked.tab() == null ? first(actor, asked, today) : asked.tab();
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", PerformanceTab.values());
        model.addAttribute("kinds", PromiseKind.values());
        model.addAttribute(
                "areas",
                units.openWithin(actor.unit()).stream()
                        .filter(each -> each.level() != UnitLevel.EMPLOYER)
                        .toList());
        model.addAttribute("today", today);
        model.addAttribute("page", page(actor, asked, tab, today, cursor, ROWS));
        return "mediation/performance";
    }

    private PerformanceTab first(Actor actor, PerformanceAsked asked, LocalDate today) {
        PerformancePage any = page(actor, asked, PerformanceTab.ALL, today, null, 1);
        return FIRST.stream()
                .filter(tab -> any.counts().getOrDefault(tab, 0L) > 0)
                .findFirst()
                .orElse(PerformanceTab.ALL);
    }

    private PerformancePage page(
            Actor actor,
            PerformanceAsked asked,
            PerformanceTab tab,
            LocalDate today,
            @Nullable String cursor,
            int size) {
        return questions.ask(new PerformanceOn(actor, asked.filter(tab, today), cursor, size), PerformancePage.class);
    }
}
