package niangjia.supervision.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/**
 * What each kind of event changes in a document. Values set are absolute; an event it does not name changes nothing.
 *
 * @param <B> what all events of the stream are
 */
public final class CaseScript<B> {
    private final Map<Class<?>, Change<Object>> changes = new LinkedHashMap<>();

    /** @param <E> the kind of event */
    public interface Change<E> {
        void make(Document document, E event, Heard heard);
    }

    public <E extends B> CaseScript<B> on(Class<E> kind, Change<E> change) {
        Change<Object> before =
                changes.put(kind, (document, event, heard) -> change.make(document, kind.cast(event), heard));
        if (before != null) {
            throw new IllegalStateException(kind.getSimpleName() + " twice in a script (expected: once)");
        }
        return this;
    }

    public void play(Document document, Heard heard) {
        Change<Object> change = changes.get(heard.event().getClass());
        if (change != null) {
            change.make(document, heard.event(), heard);
        }
    }

    public Set<Class<?>> events() {
        return Set.copyOf(changes.keySet());
    }
}
