package niangjia.supervision.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import niangjia.supervision.SupervisionEvent;
import org.bson.Document;

/** What each kind of event changes in a document. Values set are absolute; an event it does not name changes nothing. */
final class CaseScript {
    private final Map<Class<? extends SupervisionEvent>, Change<SupervisionEvent>> changes = new LinkedHashMap<>();

    /** @param <E> the kind of event */
    interface Change<E extends SupervisionEvent> {
        void make(Document document, E event, Heard heard);
    }

    <E extends SupervisionEvent> CaseScript on(Class<E> kind, Change<E> change) {
        Change<SupervisionEvent> before =
                changes.put(kind, (document, event, heard) -> change.make(document, kind.cast(event), heard));
        if (before != null) {
            throw new IllegalStateException(kind.getSimpleName() + " twice in a script (expected: once)");
        }
        return this;
    }

    void play(Document document, Heard heard) {
        Change<SupervisionEvent> change = changes.get(heard.event().getClass());
        if (change != null) {
            change.make(document, heard.event(), heard);
        }
    }

    Set<Class<? extends SupervisionEvent>> events() {
        return Set.copyOf(changes.keySet());
    }
}
