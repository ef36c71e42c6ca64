package niangjia.audit.web;

import niangjia.audit.read.DecisionView;
import niangjia.audit.read.MissingHow;
import niangjia.audit.read.MissingKind;
import niangjia.organisation.UnitLevel;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.DecisionKind;
import niangjia.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 决定记录: which decisions were taken on what, and which while something was missing. */
@Page
class DecisionPages {
    private static final int ROWS = 50;

    private final DecisionDesk desk;
    private final UnitDirectory units;

    DecisionPages(DecisionDesk desk, UnitDirectory units) {
        this.desk = desk;
        this.units = units;
    }

    @GetMapping(DecisionDoor.PAGE)
    String list(
            @ModelAttribute("wanted") DecisionAsked asked,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor auditor = desk.auditor();
        model.addAttribute("kinds", DecisionKind.values());
        model.addAttribute("missings", MissingKind.values());
        model.addAttribute("hows", MissingHow.values());
        model.addAttribute(
                "areas",
                units.openWithin(auditor.unit()).stream()
                        .filter(each -> each.level() != UnitLevel.EMPLOYER)
                        .toList());
        model.addAttribute("page", desk.page(asked.filter(), cursor, ROWS));
        return "audit/decisions";
    }

    @GetMapping(DecisionDoor.PAGE + "/{matter}/{sequence}")
    String one(@PathVariable String matter, @PathVariable long sequence, Model model) {
        DecisionView decision = desk.one(matter, sequence);
        model.addAttribute("decision", decision);
        model.addAttribute("row", decision.row());
        return "audit/decision";
    }
}
