package niangjia.mediation.read;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.Words;
import niangjia.mediation.SessionEvent.NoteWritten;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.read.CourseOfCase;
import niangjia.supervision.read.Entries;
import org.bson.Document;

/** What each side said alone, as the record has it: sealed. Opened for an answer, never for a document. */
final class SealedNotes {
    static final String COLLECTION = "mediation_notes";

    private static final String PERSON = "person";
    private static final String CIPHER = "cipher";

    private final DocumentStore notes;
    private final Seals seals;

    SealedNotes(ReadStore store, Seals seals) {
        this.notes = store.collection(MediationFile.GROUP, COLLECTION, Indexes.ascending(CourseOfCase.PEOPLE));
        this.seals = seals;
    }

    void keep(NoteWritten event, long seq) {
        SealedText note = event.note();
        notes.put(idOf(event.caseId(), event.noteId()), seq, doc -> doc.append(PERSON, note.person())
                .append(CIPHER, note.cipher())
                .append(CourseOfCase.PEOPLE, List.of(note.person())));
    }

    /** @param note what the case file says of it */
    Optional<MediationNote> open(String caseId, Document note) {
        String noteId = note.getString(Entries.ID);
        return notes.byId(idOf(caseId, noteId))
                .map(kept -> new MediationNote(
                        caseId,
                        noteId,
                        note.getString(ApplicationFile.SIDE),
                        note.getString("sessionId"),
                        note.getString("writtenBy"),
                        Entries.at(note, ApplicationFile.AT),
                        Words.opened(seals, new SealedText(kept.getString(PERSON), kept.getString(CIPHER)))));
    }

    void clear() {
        notes.clear();
    }

    private static String idOf(String caseId, String noteId) {
        return caseId + "#" + noteId;
    }
}
