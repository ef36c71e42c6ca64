package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseShows;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.TimelineEntry;
import niangjia.complaint.read.TimelineOf;
import niangjia.complaint.read.TimelinePage;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the case page shows, with or without a form open on it. */
@Component
final class CasePagesModel {
    static final int ENTRIES = 60;
    private static final String KIND = "complaint:";

    private final QuestionDesk questions;
    private final CasePagesActs acts;

    CasePagesModel(QuestionDesk questions, CasePagesActs acts) {
        this.questions = questions;
        this.acts = acts;
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
        return find(id, actor).orElseThrow(() -> new RuleViolated("complaint/unknown", List.of("")));
    }

    Optional<CaseView> find(ComplaintId id, Actor actor) {
        return questions.askForOptional(new CaseOf(actor, id.value()), CaseView.class);
    }

    /** Waits a moment for the writer's own change. */
    boolean shows(ComplaintId id, long sequence) {
        return sequence < 0 || questions.ask(new CaseShows(id.value(), sequence), Boolean.class);
    }

    TimelinePage timeline(ComplaintId id, Actor actor, Zoom zoom, @Nullable String cursor) {
        return questions
                .askForOptional(new TimelineOf(actor, id.value(), zoom, cursor, ENTRIES), TimelinePage.class)
                .orElseGet(() -> new TimelinePage(List.of(), null));
    }

    /** What happened after the reader last looked, the latest first. */
    List<TimelineEntry> since(ComplaintId id, Actor actor, @Nullable Long seen) {
        return seen == null
                ? List.of()
                : timeline(id, actor, Zoom.RECORD, null).entries().stream()
                        .filter(entry -> entry.sequence() > seen)
                        .toList();
    }

    void fill(Model model, CaseView view, Actor actor, Zoom zoom) {
        ComplaintId id = new ComplaintId(view.complaintId());
        model.addAttribute("view", view);
        model.addAttribute("address", address(view.complaintId()));
        model.addAttribute("menu", acts.menu(view, actor));
        model.addAttribute("zoom", zoom);
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("timeline", timeline(id, actor, zoom, null));
    }
}
