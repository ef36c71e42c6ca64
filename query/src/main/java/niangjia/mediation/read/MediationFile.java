package niangjia.mediation.read;

import com.mongodb.client.model.Indexes;
import java.util.Optional;
import niangjia.complaint.read.Sight;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationId;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.shared.Seals;
import niangjia.shared.read.Courses;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.read.CourseOfCase;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.Heard;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 调解案卷: all of one mediation case as it stands, and everything that happened in it. */
@Component
@ProcessingGroup(MediationFile.GROUP)
public class MediationFile {
    public static final String GROUP = "mediation-file";
    static final String FILES = "mediation_files";

    private final DocumentStore files;
    private final CourseOfCase course;
    private final SealedNotes notes;
    private final Seals seals;

    public MediationFile(ReadStore store, Seals seals, Courses courses) {
        this.files = store.collection(GROUP, FILES, Indexes.ascending(CourseOfCase.PEOPLE));
        this.course = new CourseOfCase(courses, seals, MediationWords.WORDS, MediationWords::occurredAt);
        this.notes = new SealedNotes(store, seals);
        this.seals = seals;
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> message) {
        if (event instanceof NoteWritten note) {
            notes.keep(note, message.getSequenceNumber());
        }
        files.change(event.caseId(), message.getSequenceNumber(), doc -> {
            MediationScripts.play(doc, Heard.of(event, event.occurredAt(), message, seals));
            CourseOfCase.remember(doc, MediationWords.fields(event));
        });
    }

    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        if (MediationId.isOne(event.caseId())) {
            files.change(event.caseId(), message.getSequenceNumber(), doc -> MediationScripts.turn(doc, event, true));
        }
    }

    @ResetHandler
    void reset() {
        files.clear();
        notes.clear();
    }

    @QueryHandler
    Optional<MediationView> on(MediationOf query) {
        MediationReach reach = new MediationReach(query.viewer());
        return files.byId(query.caseId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> MediationReading.of(doc, reach.of(doc)));
    }

    @QueryHandler
    Optional<MediationTimeline> on(MediationTimelineOf query) {
        MediationReach reach = new MediationReach(query.viewer());
        return files.byId(query.caseId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> page(query, doc, reach.of(doc)));
    }

    @QueryHandler
    boolean on(MediationShows query) {
        return new WrittenChange(query.caseId(), query.sequence()).shownIn(files);
    }

    @QueryHandler
    Optional<MediationNote> on(MediationNoteOf query) {
        MediationReach reach = new MediationReach(query.viewer());
        return files.byId(query.caseId())
                .filter(reach::opensNotes)
                .flatMap(doc -> Entries.find(doc, SessionFile.NOTES, query.noteId()))
                .flatMap(note -> notes.open(query.caseId(), note));
    }

    @QueryHandler
    MediationNotes on(MediationNotesOf query) {
        MediationReach reach = new MediationReach(query.viewer());
        return new MediationNotes(files.byId(query.caseId()).filter(reach::opensNotes).stream()
                .flatMap(doc -> Entries.of(doc, SessionFile.NOTES).stream())
                .filter(note ->
                        query.side() == null || query.side().name().equals(note.getString(ApplicationFile.SIDE)))
                .flatMap(note -> notes.open(query.caseId(), note).stream())
                .toList());
    }

    private MediationTimeline page(MediationTimelineOf query, Document doc, Sight sight) {
        Page<MediationEntry> page = course.page(
                query.caseId(),
                doc.getLong(DocumentStore.SEQ),
                query.cursor(),
                query.size(),
                sight,
                MediationEntry::new);
        return new MediationTimeline(page.items(), page.next());
    }
}
