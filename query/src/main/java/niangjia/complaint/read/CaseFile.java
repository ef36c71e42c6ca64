package niangjia.complaint.read;

import com.mongodb.client.model.Indexes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.shared.Seals;
import niangjia.shared.read.Courses;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 案卷: all of one complaint as it stands, and everything that happened in it, in three zooms. */
@Component
@ProcessingGroup(CaseFile.GROUP)
public class CaseFile {
    public static final String GROUP = "case-file";
    static final String CASES = "case_files";

    private final DocumentStore cases;
    private final CaseLinks links;
    private final Seals seals;
    private final Courses courses;

    public CaseFile(ReadStore store, Seals seals, Courses courses) {
        this.cases = store.collection(GROUP, CASES, Indexes.ascending(Standing.PEOPLE));
        this.links = new CaseLinks(store, GROUP, cases);
        this.seals = seals;
        this.courses = courses;
    }

    static Set<Script> scripts() {
        return Set.of(
                Standing.SCRIPT,
                Course.SCRIPT,
                Stations.SCRIPT,
                CaseContact.SCRIPT,
                CaseOrder.SCRIPT,
                CasePeople.SCRIPT,
                CaseMoney.SCRIPT,
                CaseTerms.ALL);
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message) {
        Told told = Told.of(event, message, seals);
        if (event instanceof RepeatLinked linked) {
            links.add(linked, told.seq());
        }
        cases.change(event.complaintId(), told.seq(), doc -> play(doc, told));
    }

    /** What the document of a complaint learns of an event. */
    static void play(Document doc, Told told) {
        Course.play(doc, told);
        CourseIndex.play(doc, told);
        Stations.SCRIPT.play(doc, told);
        CaseContact.SCRIPT.play(doc, told);
        CaseOrder.SCRIPT.play(doc, told);
        CasePeople.SCRIPT.play(doc, told);
        CaseMoney.SCRIPT.play(doc, told);
        CaseTerms.ALL.play(doc, told);
        Standing.remember(doc, told);
    }

    @ResetHandler
    void reset() {
        cases.clear();
        links.clear();
    }

    @QueryHandler
    Optional<CaseView> on(CaseOf query) {
        Reach reach = new Reach(query.viewer());
        return cases.byId(query.complaintId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> CaseReading.of(doc, reach.of(doc)));
    }

    @QueryHandler
    Optional<TimelinePage> on(TimelineOf query) {
        Reach reach = new Reach(query.viewer());
        return cases.byId(query.complaintId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> page(query, doc, reach.of(doc)));
    }

    @QueryHandler
    Optional<CourseView> on(CourseOf query) {
        Reach reach = new Reach(query.viewer());
        return cases.byId(query.complaintId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> new CourseView(
                        Stations.read(doc),
                        CourseIndex.counts(doc, query.filter()),
                        CourseIndex.people(doc, query.zoom(), query.filter()),
                        CourseIndex.media(doc, query.zoom(), query.filter()),
                        CourseIndex.papers(doc, query.zoom(), query.filter()),
                        links.around(doc, reach)));
    }

    @QueryHandler
    boolean on(CaseShows query) {
        return new WrittenChange(query.complaintId(), query.sequence()).shownIn(cases);
    }

    private TimelinePage page(TimelineOf query, Document doc, Sight sight) {
        CoursePage page =
                CoursePage.of(CourseIndex.sequences(doc, query.zoom(), query.filter()), query.cursor(), query.size());
        Map<String, String> firms = CasePeople.firms(doc);
        return new TimelinePage(
                courses.of(query.complaintId(), page.sequences()).stream()
                        .map(each -> Timeline.entry(
                                Told.of((ComplaintEvent) each.getPayload(), each, seals), sight, query.zoom(), firms))
                        .toList(),
                page.next());
    }
}
