package niangjia.supervision.web;

import java.time.LocalDate;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.read.CoverageBoard;
import niangjia.supervision.read.CoverageLevel;
import niangjia.supervision.read.CoveragePart;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has a committee: the figures of a day, each leading to those it counts. */
@Page
class CoveragePages {
    private static final int ROWS = 100;

    private final CoverageDesk desk;
    private final UnitDirectory units;
    private final SignedInStaff staff;

    CoveragePages(CoverageDesk desk, UnitDirectory units, SignedInStaff staff) {
        this.desk = desk;
        this.units = units;
        this.staff = staff;
    }

    @GetMapping("/registry")
    String board(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String unit,
            Model model) {
        Actor actor = staff.current();
        CoverageBoard board = desk.board(actor, unit, on);
        where(model, actor, board.unitId(), board.on());
        model.addAttribute("board", board);
        model.addAttribute("levels", CoverageLevel.values());
        return "registry/coverage";
    }

    @GetMapping("/registry/coverage/{level}/{part}")
    String list(
            @PathVariable CoverageLevel level,
            @PathVariable CoveragePart part,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Actor actor = staff.current();
        CoverageBoard board = desk.board(actor, unit, on);
        where(model, actor, board.unitId(), board.on());
        model.addAttribute("level", level);
        model.addAttribute("part", part);
        model.addAttribute("parts", CoveragePart.values());
        model.addAttribute("own", own);
        model.addAttribute("page", desk.list(actor, unit, on, level, part, own, cursor, ROWS));
        return "registry/coverage-list";
    }

    private void where(Model model, Actor actor, String unit, LocalDate on) {
        model.addAttribute("on", on);
        model.addAttribute("today", desk.day(null));
        model.addAttribute("unit", unit);
        model.addAttribute("home", actor.unit().id());
        model.addAttribute(
                "trail",
                units.place(unit).orElse(actor.unit()).lineage().stream()
                        .filter(each -> units.place(each)
                                .filter(place -> place.isWithin(actor.unit()))
                                .isPresent())
                        .toList());
    }
}
