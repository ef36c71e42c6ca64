package niangjia.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.BringsPaper;
import niangjia.shared.Recorded;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** The names and revisions under which events are stored, gathered from sealed families; complete or refused. */
final class EventNames {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SerializedType> types = new HashMap<>();

    private EventNames() {}

    /** @throws IllegalArgumentException if an event has no name, or two have the same, or a family is open */
    static EventNames of(List<Class<?>> families) {
        EventNames names = new EventNames();
        families.forEach(names::add);
        return names;
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted);
            }
            return;
        }
        Recorded recorded = type.getAnnotation(Recorded.class);
        if (type.isInterface() || recorded == null) {
            throw new IllegalArgumentException(
                    type.getName() + " (expected: a class with @Recorded, or a sealed type of such)");
        }
        Class<?> other = classes.putIfAbsent(recorded.name(), type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(
                    "the name " + recorded.name() + " is given to " + type.getName() + " and " + other.getName());
        }
        types.put(type, new SimpleSerializedType(recorded.name(), recorded.revision()));
    }

    /** @throws SerializationException if the class is not of a family: it cannot be recorded */
    SerializedType typeOf(Class<?> type) {
        SerializedType known = types.get(type);
        if (known == null) {
            throw new SerializationException(type.getName() + " is not an event of the record");
        }
        return known;
    }

    /** Of an event under its stored name; false for one that is no longer known. */
    boolean bringsPaper(String name) {
        Class<?> type = classes.get(name);
        return type != null && type.isAnnotationPresent(BringsPaper.class);
    }

    /** @throws SerializationException if the name is unknown, or the revision is not today's after upcasting */
    Class<?> classOf(SerializedType stored) {
        Class<?> type = classes.get(stored.getName());
        if (type == null) {
            throw new SerializationException("event in the record with unknown name: " + stored.getName());
        }
        SerializedType current = typeOf(type);
        if (!current.getRevision().equals(stored.getRevision())) {
            throw new SerializationException("event " + stored.getName() + " in revision " + stored.getRevision()
                    + " (expected after upcasting: " + current.getRevision() + ")");
        }
        return type;
    }
}
