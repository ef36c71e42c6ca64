package niangjia.rules.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.organisation.web.UnitDirectory;
import niangjia.rules.read.KnownRules;
import niangjia.rules.read.RulesLogOf;
import niangjia.rules.read.RulesLogPage;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Notice;
import niangjia.shared.terms.RulePack;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules in force as people read them: the calendar of a year, the packs, what holds in which unit, and how it came. */
@Page
class RulesPages {
    private static final int ROWS = 100;

    private final SignedInStaff staff;
    private final RulesDesk desk;
    private final RulesView view;
    private final UnitDirectory units;

    RulesPages(SignedInStaff staff, RulesDesk desk, RulesView view, UnitDirectory units) {
        this.staff = staff;
        this.desk = desk;
        this.view = view;
        this.units = units;
    }

    @GetMapping("/rules")
    String calendar(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        Actor viewer = staff.current();
        KnownRules rules = desk.now();
        Calendars calendars = rules.rules().calendars();
        int first = calendars.notices().stream().mapToInt(Notice::year).min().orElseThrow();
        int last = calendars.newest().publishedThrough().getYear();
        int shown = year == null ? view.today().getYear() : Math.max(first, Math.min(last + 1, year));
        UnitRef place = unit == null || unit.isBlank() ? viewer.unit() : desk.unit(unit);
        model.addAttribute("year", view.year(shown, place));
        model.addAttribute(
                "years", IntStream.rangeClosed(first, last + 1).boxed().toList());
        model.addAttribute("last", last);
        model.addAttribute("place", place);
        model.addAttribute("units", units.openWithin(viewer.unit()));
        model.addAttribute("version", rules.calendarFor(place).version());
        model.addAttribute("notices", newestFirst(calendars.notices()));
        model.addAttribute("loaded", view.loaded(viewer));
        model.addAttribute("today", view.today());
        return "rules/calendar";
    }

    @GetMapping("/rules/notices/{id}")
    String notice(@PathVariable String id, Model model) {
        Notice notice = desk.now().rules().calendars().notices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
        model.addAttribute("notice", notice);
        model.addAttribute("entry", view.loaded(staff.current()).get(id));
        return "rules/notice";
    }

    @GetMapping("/rules/packs")
    String packs(Model model) {
        model.addAttribute("packs", view.packs(staff.current()));
        return "rules/packs";
    }

    @GetMapping("/rules/packs/{id}")
    String pack(@PathVariable String id, Model model) {
        RulePack pack = desk.now().pack(id).orElseThrow(() -> new RuleViolated("terms/pack-unknown", List.of(id)));
        model.addAttribute("pack", pack);
        model.addAttribute("rules", pack.rules().values());
        model.addAttribute("unverified", PackRow.unverified(pack));
        model.addAttribute("entry", view.loaded(staff.current()).get(id));
        return "rules/pack";
    }

    @GetMapping("/rules/units")
    String inForce(Model model) {
        Actor viewer = staff.current();
        model.addAttribute("units", view.units(viewer));
        model.addAttribute("base", viewer.unit().lineage().size() - 1);
        return "rules/units";
    }

    @GetMapping("/rules/history")
    String history(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean recording,
            Model model) {
        RulesLogPage page = desk.log(new RulesLogOf(staff.current(), cursor, ROWS));
        model.addAttribute("entries", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("recording", recording);
        LocalDate published = desk.now().rules().calendars().newest().publishedThrough();
        model.addAttribute("published", published);
        return "rules/history";
    }

    private static List<Notice> newestFirst(List<Notice> notices) {
        return IntStream.range(0, notices.size())
                .mapToObj(i -> notices.get(notices.size() - 1 - i))
                .toList();
    }
}
