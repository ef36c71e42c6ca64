package niangjia.complaint.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import org.bson.Document;

/** What each kind of event changes in a document. Values set are absolute; an event it does not name changes nothing. */
final class Script {
    private final Map<Class<? extends ComplaintEvent>, Change<ComplaintEvent>> changes = new LinkedHashMap<>();

    /** @param <E> the kind of event */
    interface Change<E extends ComplaintEvent> {
        void make(Document document, E event, Told told);
    }

    <E extends ComplaintEvent> Script on(Class<E> kind, Change<E> change) {
        Change<ComplaintEvent> before =
                changes.put(kind, (document, event, told) -> change.make(document, kind.cast(event), told));
        if (before != null) {
            throw new IllegalStateException(kind.getSimpleName() + " twice in a script (expected: once)");
        }
        return this;
    }

    void play(Document document, Told told) {
        Change<ComplaintEvent> change = changes.get(told.event().getClass());
        if (change != null) {
            change.make(document, told.event(), told);
        }
    }

    boolean knows(ComplaintEvent event) {
        return changes.containsKey(event.getClass());
    }

    Set<Class<? extends ComplaintEvent>> events() {
        return Set.copyOf(changes.keySet());
    }
}
