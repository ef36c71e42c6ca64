package niangjia.supervision.read;

import com.mongodb.client.model.Indexes;
import java.util.Optional;
import niangjia.complaint.read.Sight;
import niangjia.shared.Seals;
import niangjia.shared.read.Courses;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 监督案卷: all of one supervision case as it stands, and everything that happened in it. */
@Component
@ProcessingGroup(SupervisionFile.GROUP)
public class SupervisionFile {
    public static final String GROUP = "supervision-file";
    static final String FILES = "supervision_files";

    private final DocumentStore files;
    private final CourseOfCase course;
    private final Seals seals;

    public SupervisionFile(ReadStore store, Seals seals, Courses courses) {
        this.files = store.collection(GROUP, FILES, Indexes.ascending(CourseOfCase.PEOPLE));
        this.course = new CourseOfCase(courses, seals, CaseWords.WORDS, CaseWords::occurredAt);
        this.seals = seals;
    }

    @EventHandler
    void on(SupervisionEvent event, DomainEventMessage<?> message) {
        long seq = message.getSequenceNumber();
        files.change(event.caseId(), seq, doc -> {
            CaseScripts.play(doc, Heard.of(event, event.occurredAt(), message, seals));
            CourseOfCase.remember(doc, CaseWords.fields(event));
        });
    }

    /** Hand-overs have such clocks too. */
    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        if (SupervisionList.isOfACase(event)) {
            long seq = message.getSequenceNumber();
            files.change(event.caseId(), seq, doc -> CaseScripts.turn(doc, event, true));
        }
    }

    @ResetHandler
    void reset() {
        files.clear();
    }

    @QueryHandler
    Optional<SupervisionView> on(SupervisionOf query) {
        SupervisionReach reach = new SupervisionReach(query.viewer());
        return files.byId(query.caseId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> FileReading.of(doc, reach.of(doc)));
    }

    @QueryHandler
    Optional<SupervisionTimeline> on(SupervisionTimelineOf query) {
        SupervisionReach reach = new SupervisionReach(query.viewer());
        return files.byId(query.caseId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> page(query, doc, reach.of(doc)));
    }

    @QueryHandler
    boolean on(SupervisionShows query) {
        return new WrittenChange(query.caseId(), query.sequence()).shownIn(files);
    }

    private SupervisionTimeline page(SupervisionTimelineOf query, Document doc, Sight sight) {
        Page<SupervisionEntry> page = course.page(
                query.caseId(),
                doc.getLong(DocumentStore.SEQ),
                query.cursor(),
                query.size(),
                sight,
                SupervisionEntry::told);
        return new SupervisionTimeline(page.items(), page.next());
    }
}
