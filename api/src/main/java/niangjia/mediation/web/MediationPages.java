package niangjia.mediation.web;

import java.util.List;
import java.util.Map;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationOrigin;
import niangjia.mediation.MediationActs;
import niangjia.mediation.MediationStatus;
import niangjia.mediation.read.MediationFilter;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationTab;
import niangjia.mediation.read.MediationsOn;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.ListAddress;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case list: what waits under which head, and how many. */
@Page
@RequestMapping(MediationPages.LIST)
class MediationPages {
    static final String LIST = "/mediation";

    private static final int ROWS = 50;
    private static final int ROWS_AT_MOST = 300;

    /** Under which heads there is something to do, the most pressing first. */
    private static final List<MediationTab> TO_DO =
            List.of(MediationTab.LATE, MediationTab.MINE, MediationTab.NEW, MediationTab.SESSIONS);

    private final SignedInStaff staff;
    private final MediationDesk desk;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final MediationCaseModel cases;

    MediationPages(
            SignedInStaff staff,
            MediationDesk desk,
            QuestionDesk questions,
            UnitDirectory units,
            MediationCaseModel cases) {
        this.staff = staff;
        this.desk = desk;
        this.questions = questions;
        this.units = units;
        this.cases = cases;
    }

    /** What the list is narrowed to; blank for all. */
    record Narrowed(
            @Nullable String status,
            @Nullable String origin,
            @Nullable String unit,
            @Nullable String number) {
        Narrowed {
            status = ListAddress.filled(status);
            origin = ListAddress.filled(origin);
            unit = ListAddress.filled(unit);
            number = ListAddress.filled(number);
        }

        MediationFilter filter() {
            return new MediationFilter(null, status, null, origin, unit, null, null, number);
        }

        public boolean any() {
            return !filter().equals(MediationFilter.NONE);
        }

        ListAddress address(MediationTab tab) {
            return ListAddress.of(LIST, tab)
                    .with("status", status)
                    .with("origin", origin)
                    .with("unit", unit)
                    .with("number", number);
        }
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable MediationTab tab,
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        Actor actor = staff.current();
        fill(model, actor, tab == null ? first(actor) : tab, narrowed, cursor, size);
        boolean takesIn =
                actor.holdsAnyOf(MediationActs.of(ReceiveApplication.class).roles());
        model.addAllAttributes(Map.of(
                "tabs", MediationTab.values(),
                "statuses", MediationStatus.values(),
                "origins", ApplicationOrigin.values(),
                "units", units.openWithin(actor.unit()),
                "takesIn", takesIn));
        return "mediation/list";
    }

    @GetMapping("/rows")
    String rows(
            @RequestParam MediationTab tab,
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        fill(model, staff.current(), tab, narrowed, cursor, size);
        return "mediation/list :: rows";
    }

    @GetMapping("/peek/{id}")
    String peek(@PathVariable String id, Model model) {
        Actor actor = staff.current();
        cases.peek(model, desk.view(actor, MediationIds.read(id)), actor);
        return "mediation/peek :: peek";
    }

    private void fill(
            Model model, Actor actor, MediationTab tab, Narrowed narrowed, @Nullable String cursor, int size) {
        MediationsOn asked =
                new MediationsOn(actor, tab, narrowed.filter(), cursor, Math.max(1, Math.min(size, ROWS_AT_MOST)));
        MediationPage page = questions.ask(asked, MediationPage.class);
        model.addAttribute("tab", tab);
        model.addAttribute("page", page);
        narrowed.address(tab).further(model, page.next());
    }

    /** Without a wish, the first head under which there is something to do. */
    private MediationTab first(Actor actor) {
        MediationsOn asked = new MediationsOn(actor, MediationTab.MINE, MediationFilter.NONE, null, 1);
        Map<MediationTab, Long> counts =
                questions.ask(asked, MediationPage.class).counts();
        return TO_DO.stream()
                .filter(tab -> counts.getOrDefault(tab, 0L) > 0)
                .findFirst()
                .orElse(MediationTab.ALL);
    }
}
