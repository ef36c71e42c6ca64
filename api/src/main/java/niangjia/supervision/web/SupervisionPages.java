package niangjia.supervision.web;

import java.util.List;
import java.util.Map;
import niangjia.complaint.Category;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.ListAddress;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.read.SupervisionFilter;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionTab;
import niangjia.supervision.read.SupervisionView;
import niangjia.supervision.read.SupervisionsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case list: what waits under which head, and how many. */
@Page
class SupervisionPages {
    private static final int ROWS = 50;
    private static final int ROWS_AT_MOST = 300;

    private final SignedInStaff staff;
    private final SupervisionDesk desk;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final SupervisionCaseModel cases;

    SupervisionPages(
            SignedInStaff staff,
            SupervisionDesk desk,
            QuestionDesk questions,
            UnitDirectory units,
            SupervisionCaseModel cases) {
        this.staff = staff;
        this.desk = desk;
        this.questions = questions;
        this.units = units;
        this.cases = cases;
    }

    /** What the list is narrowed to; blank for all. */
    record Narrowed(
            @Nullable String category,
            @Nullable String unit,
            @Nullable String number) {
        Narrowed {
            category = ListAddress.filled(category);
            unit = ListAddress.filled(unit);
            number = ListAddress.filled(number);
        }

        SupervisionFilter filter() {
            return new SupervisionFilter(category, null, unit, null, null, number);
        }

        public boolean any() {
            return !filter().equals(SupervisionFilter.NONE);
        }

        ListAddress address(SupervisionTab tab) {
            return ListAddress.of("/supervisions", tab)
                    .with("category", category)
                    .with("unit", unit)
                    .with("number", number);
        }
    }

    @GetMapping("/supervisions")
    String show(
            @RequestParam(required = false) @Nullable SupervisionTab tab,
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        Actor actor = staff.current();
        SupervisionTab asked = tab == null ? first(actor) : tab;
        fill(model, actor, asked, narrowed, cursor, size);
        model.addAttribute("tabs", SupervisionTab.values());
        model.addAttribute("categories", Category.values());
        model.addAttribute("units", units.openWithin(actor.unit()));
        model.addAttribute(
                "takesIn",
                actor.holdsAnyOf(SupervisionActs.of(RegisterClue.class).roles()));
        return "supervision/list";
    }

    @GetMapping("/supervisions/rows")
    String rows(
            @RequestParam SupervisionTab tab,
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        fill(model, staff.current(), tab, narrowed, cursor, size);
        return "supervision/list :: rows";
    }

    @GetMapping("/supervisions/peek/{id}")
    String peek(@PathVariable String id, Model model) {
        Actor actor = staff.current();
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        cases.fill(model, view, actor, false);
        return "supervision/peek :: peek";
    }

    private void fill(
            Model model, Actor actor, SupervisionTab tab, Narrowed narrowed, @Nullable String cursor, int size) {
        int few = Math.max(1, Math.min(size, ROWS_AT_MOST));
        SupervisionRows page =
                questions.ask(new SupervisionsOf(actor, tab, narrowed.filter(), cursor, few), SupervisionRows.class);
        model.addAttribute("tab", tab);
        model.addAttribute("page", page);
        narrowed.address(tab).further(model, page.next());
    }

    /** Without a wish, the first head under which there is something to do. */
    private SupervisionTab first(Actor actor) {
        Map<SupervisionTab, Long> counts = questions
                .ask(
                        new SupervisionsOf(actor, SupervisionTab.MINE, SupervisionFilter.NONE, null, 1),
                        SupervisionRows.class)
                .counts();
        return List.of(SupervisionTab.MINE, SupervisionTab.NEW, SupervisionTab.PAPERS).stream()
                .filter(tab -> counts.getOrDefault(tab, 0L) > 0)
                .findFirst()
                .orElse(SupervisionTab.ALL);
    }
}
