package niangjia.shared.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;

/** A read model as others will write them: two collections, one of which grows a list. */
@ProcessingGroup(Calls.GROUP)
final class Calls {
    static final String GROUP = "calls";
    static final String REFUSED = "refused";

    final DocumentStore entries;
    final DocumentStore notes;

    Calls(ReadStore store) {
        entries = store.collection(GROUP, "call_entries");
        notes = store.collection(GROUP, "call_notes");
    }

    @EventHandler
    void on(CallEvent.Logged e, @SequenceNumber long seq, @Timestamp Instant at) {
        entries.change(e.callId(), seq, doc -> doc.append("number", e.number()).append("at", at));
        notes.change(e.callId(), seq, doc -> doc.append("notes", List.of()));
    }

    @EventHandler
    void on(CallEvent.Noted e, @SequenceNumber long seq) {
        entries.change(e.callId(), seq, doc -> doc.append("last", e.note()));
        notes.change(e.callId(), seq, doc -> {
            List<String> all = new ArrayList<>(doc.getList("notes", String.class));
            all.add(e.note());
            doc.append("notes", all);
        });
        if (e.note().equals(REFUSED)) {
            throw new IllegalArgumentException("a note that cannot be shown");
        }
    }

    @EventHandler
    void on(CallEvent.Moved e, @SequenceNumber long seq) {
        entries.seen(e.callId(), seq);
    }

    @ResetHandler
    void reset() {
        entries.clear();
        notes.clear();
    }
}
