package niangjia.complaint.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ComplaintTouches;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseShows;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.CourseOf;
import niangjia.complaint.read.CourseView;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.read.TimelineOf;
import niangjia.complaint.read.TimelinePage;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.seen.SeenForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the case page shows, with or without a form open on it. */
@Component
final class CasePagesModel {
    static final int ENTRIES = 60;
    private static final int PRINTED_TOGETHER = 1000;
    private static final String KIND = "complaint:";
    private static final String LAPSED = "complaint.TermLapsed";

    private final QuestionDesk questions;
    private final CasePagesActs acts;
    private final CasePagesChain chains;
    private final SeenForms seen;

    CasePagesModel(QuestionDesk questions, CasePagesActs acts, CasePagesChain chains, SeenForms seen) {
        this.questions = questions;
        this.acts = acts;
        this.chains = chains;
        this.seen = seen;
    }

    /** Addresses carry the id without its kind. */
    static ComplaintId id(String written) {
        return ComplaintIds.read(written.startsWith(KIND) ? written : KIND + written);
    }

    static String address(String complaintId) {
        return "/complaints/" + key(complaintId);
    }

    static String key(String complaintId) {
        return complaintId.substring(complaintId.indexOf(':') + 1);
    }

    /** @throws RuleViolated {@code complaint/unknown} also for what lies outside the reader's reach */
    CaseView view(ComplaintId id, Actor actor) {
        return find(id, actor).orElseThrow(CasePagesModel::unknown);
    }

    Optional<CaseView> find(ComplaintId id, Actor actor) {
        return questions.askAtOnce(new CaseOf(actor, id.value()), CaseView.class);
    }

    /** Empty, too, while the store is away. */
    Optional<CaseView> findUnlessAway(ComplaintId id, Actor actor) {
        return questions.askUnlessAway(new CaseOf(actor, id.value()), CaseView.class);
    }

    /** Waits a moment for the writer's own change. */
    boolean shows(ComplaintId id, long sequence) {
        return sequence < 0 || questions.shows(new CaseShows(id.value(), sequence));
    }

    TimelinePage timeline(ComplaintId id, Actor actor, Zoom zoom, @Nullable String cursor) {
        return timeline(id, actor, zoom, CasePagesFilter.NONE, cursor);
    }

    TimelinePage timeline(ComplaintId id, Actor actor, Zoom zoom, CasePagesFilter filter, @Nullable String cursor) {
        TimelineOf asked = new TimelineOf(actor, id.value(), zoom, filter.filter(), cursor, ENTRIES);
        return questions.askForOptional(asked, TimelinePage.class).orElseThrow(CasePagesModel::unknown);
    }

    CourseView course(ComplaintId id, Actor actor, Zoom zoom, CasePagesFilter filter) {
        return questions
                .askForOptional(new CourseOf(actor, id.value(), zoom, filter.filter()), CourseView.class)
                .orElseThrow(CasePagesModel::unknown);
    }

    /** Every entry, the first one first, as paper is read. */
    List<TimelineEntry> whole(ComplaintId id, Actor actor, Zoom zoom, CasePagesFilter filter) {
        List<TimelineEntry> all = new ArrayList<>();
        String cursor = null;
        do {
            TimelineOf asked = new TimelineOf(actor, id.value(), zoom, filter.filter(), cursor, PRINTED_TOGETHER);
            TimelinePage page =
                    questions.askForOptional(asked, TimelinePage.class).orElseThrow(CasePagesModel::unknown);
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        Collections.reverse(all);
        return all;
    }

    /** What happened after the reader last looked, the latest first; of the clocks only that time has passed. */
    List<TimelineEntry> since(ComplaintId id, Actor actor, @Nullable Long seen) {
        return seen == null
                ? List.of()
                : timeline(id, actor, Zoom.RECORD, null).entries().stream()
                        .filter(entry -> entry.sequence() > seen)
                        .filter(entry -> !ComplaintTouches.turnsAClock(entry.kind())
                                || entry.kind().equals(LAPSED))
                        .toList();
    }

    void fill(Model model, CaseView view, Actor actor, Zoom zoom) {
        fill(model, view, actor, zoom, CasePagesFilter.NONE);
    }

    void fill(Model model, CaseView view, Actor actor, Zoom zoom, CasePagesFilter filter) {
        ComplaintId id = new ComplaintId(view.complaintId());
        CourseView course = course(id, actor, zoom, filter);
        model.addAttribute("view", view);
        model.addAttribute("menu", acts.menu(view, actor));
        model.addAttribute("sums", CasePagesSums.of(view));
        model.addAttribute("chain", chains.of(view, course.linked(), actor));
        model.addAttribute("sprouts", chains.sprouts(view, actor));
        around(model, id, zoom, filter, course);
        TimelinePage timeline = timeline(id, actor, zoom, filter, null);
        model.addAttribute("timeline", timeline);
        seen.shown(model, actor, id.value(), view.sequence(), sequences(timeline));
    }

    /** What the course needs of itself, without the facts beside it. */
    void course(Model model, ComplaintId id, Actor actor, Zoom zoom, CasePagesFilter filter) {
        around(model, id, zoom, filter, course(id, actor, zoom, filter));
        older(model, id, actor, zoom, filter, null);
    }

    /** Entries of the course, as somebody asks for them. */
    void older(Model model, ComplaintId id, Actor actor, Zoom zoom, CasePagesFilter filter, @Nullable String cursor) {
        TimelinePage timeline = timeline(id, actor, zoom, filter, cursor);
        model.addAttribute("timeline", timeline);
        seen.more(model, actor, id.value(), sequences(timeline));
    }

    private static List<Long> sequences(TimelinePage timeline) {
        return timeline.entries().stream().map(TimelineEntry::sequence).toList();
    }

    void menu(Model model, ComplaintId id, Actor actor) {
        model.addAttribute("address", address(id.value()));
        model.addAttribute("menu", acts.menu(view(id, actor), actor));
    }

    private static void around(Model model, ComplaintId id, Zoom zoom, CasePagesFilter filter, CourseView course) {
        model.addAttribute("address", address(id.value()));
        model.addAttribute("course", course);
        model.addAttribute("zoom", zoom);
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("filter", filter);
    }

    static RuleViolated unknown() {
        return new RuleViolated("complaint/unknown", List.of(""));
    }
}
