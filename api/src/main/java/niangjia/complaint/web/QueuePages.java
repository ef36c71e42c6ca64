package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.Category;
import niangjia.complaint.Channel;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.Urgency;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.QueueTotals;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.read.Zoom;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The work queue: what waits, for whom, and how many under each head. */
@Page
class QueuePages {
    private static final int ROWS = 50;
    /** As many as a page that was left with more rows asks for on the way back. */
    private static final int ROWS_AT_MOST = 300;

    private static final int PEEKED = 3;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final UnitDirectory units;
    private final CasePagesModel cases;
    private final QueueRights rights;

    QueuePages(
            SignedInStaff staff,
            QuestionDesk questions,
            UnitDirectory units,
            CasePagesModel cases,
            QueueRights rights) {
        this.staff = staff;
        this.questions = questions;
        this.units = units;
        this.cases = cases;
        this.rights = rights;
    }

    /** What the list is narrowed to; blank for all. */
    record Narrowed(
            @Nullable String category,
            @Nullable String channel,
            @Nullable String urgency,
            @Nullable String unit,
            @Nullable String number) {
        static final Narrowed NOTHING = new Narrowed(null, null, null, null, null);

        QueueFilter filter() {
            return new QueueFilter(
                    filled(category), filled(channel), filled(urgency), filled(unit), null, filled(number));
        }

        public boolean any() {
            return !filter().equals(QueueFilter.NONE);
        }

        /** The page behind the cursor, narrowed in the same way. */
        String address(String path, QueueTab tab, String cursor) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("tab", tab);
            QueueFilter filter = filter();
            return address.queryParamIfPresent("category", Optional.ofNullable(filter.category()))
                    .queryParamIfPresent("channel", Optional.ofNullable(filter.channel()))
                    .queryParamIfPresent("urgency", Optional.ofNullable(filter.urgency()))
                    .queryParamIfPresent("unit", Optional.ofNullable(filter.unitId()))
                    .queryParamIfPresent("number", Optional.ofNullable(filter.number()))
                    .queryParam("cursor", cursor)
                    .build()
                    .encode()
                    .toUriString();
        }

        private static @Nullable String filled(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    @GetMapping("/queue")
    String show(
            @RequestParam(required = false) @Nullable QueueTab tab,
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        Actor actor = staff.current();
        QueueTotals totals = questions.ask(new QueueCounts(actor), QueueTotals.class);
        QueueTab asked = tab == null ? first(totals) : tab;
        fill(model, actor, asked, narrowed, cursor, size);
        model.addAttribute("totals", totals);
        model.addAttribute("tabs", QueueTab.values());
        model.addAttribute("categories", Category.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("units", units.openWithin(actor.unit()));
        return "complaint/queue";
    }

    @GetMapping("/queue/rows")
    String rows(
            @RequestParam QueueTab tab,
            @ModelAttribute("narrowed") Narrowed narrowed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "" + ROWS) int size,
            Model model) {
        fill(model, staff.current(), tab, narrowed, cursor, size);
        return "complaint/queue :: rows";
    }

    @GetMapping("/queue/tabs")
    String tabs(@RequestParam QueueTab tab, Model model) {
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", QueueTab.values());
        model.addAttribute("totals", questions.ask(new QueueCounts(staff.current()), QueueTotals.class));
        return "complaint/queue :: tabs";
    }

    @GetMapping("/queue/peek/{id}")
    String peek(@PathVariable String id, Model model) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        CaseView view = cases.view(complaint, actor);
        cases.fill(model, view, actor, Zoom.STEPS);
        List<TimelineEntry> latest =
                cases.timeline(complaint, actor, Zoom.STEPS, null).entries();
        model.addAttribute("latest", latest.subList(0, Math.min(PEEKED, latest.size())));
        return "complaint/peek :: peek";
    }

    private void fill(Model model, Actor actor, QueueTab tab, Narrowed narrowed, @Nullable String cursor, int size) {
        int few = Math.max(1, Math.min(size, ROWS_AT_MOST));
        QueuePage page = questions.ask(new QueueOf(actor, tab, narrowed.filter(), cursor, few), QueuePage.class);
        model.addAttribute("tab", tab);
        model.addAttribute("page", page);
        if (page.next() != null) {
            model.addAttribute("moreHref", narrowed.address("/queue", tab, page.next()));
            model.addAttribute("moreLoad", narrowed.address("/queue/rows", tab, page.next()));
        }
        model.addAttribute("rights", rights.of(actor));
    }

    /** Without a wish, the first head under which there is something to do. */
    private static QueueTab first(QueueTotals totals) {
        return Optional.of(QueueTab.MINE)
                .filter(tab -> totals.byTab().getOrDefault(tab, 0L) > 0)
                .orElseGet(() -> List.of(QueueTab.NEW, QueueTab.RETURNED, QueueTab.CALL_BACK, QueueTab.WAITING).stream()
                        .filter(tab -> totals.byTab().getOrDefault(tab, 0L) > 0)
                        .findFirst()
                        .orElse(QueueTab.MINE));
    }
}
