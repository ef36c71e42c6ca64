package niangjia.complaint.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Recorded;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an event, told apart: what is sealed, and everything else in plain words.
 *
 * @param name under which the event is stored
 * @param args plain values in the order of the record, without the complaint's id and the time; none becomes empty
 * @param plain every plain value under its path, nested ones included
 * @param sealed every sealed text under its path
 */
record EventShape(String name, List<String> args, List<Plain> plain, List<Sealed> sealed) {
    record Plain(String path, String value) {}

    record Sealed(String path, Kind kind, SealedText text) {}

    private static final Set<String> EVERY_EVENT_HAS = Set.of("complaintId", "occurredAt");
    // the class makes new ones at every call
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    /** Good for look-ups alone; nobody reads them. */
    private static final Set<String> NEVER_SHOWN = Set.of("phoneHash");

    private static final Set<String> IDENTITY =
            Set.of("caller.name", "caller.phone", "caller.idNumber", "caller.address", "name");
    private static final Set<String> WRITTEN = Set.of(
            "reason",
            "explanation",
            "answer",
            "summary",
            "note",
            "basis",
            "said",
            "outcome",
            "finding",
            "result",
            "asked");
    /** Events whose {@code text} the desk wrote; elsewhere it is somebody's own word. */
    private static final Set<String> TEXT_WRITTEN = Set.of(
            "complaint.ActRecorded",
            "complaint.ResultReported",
            "complaint.DutyPromised",
            "complaint.CooperationAnswered");

    static String nameOf(Class<? extends ComplaintEvent> event) {
        return event.getAnnotation(Recorded.class).name();
    }

    /** What nobody has classified counts as somebody's own word, hence is withheld from those who only look on. */
    static Kind kindOf(String event, String path) {
        if (IDENTITY.contains(path)) {
            return Kind.IDENTITY;
        }
        boolean written = WRITTEN.contains(path) || path.equals("text") && TEXT_WRITTEN.contains(event);
        return written ? Kind.WRITTEN : Kind.TOLD;
    }

    static EventShape of(ComplaintEvent event) {
        EventShape shape =
                new EventShape(nameOf(event.getClass()), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (RecordComponent component : COMPONENTS.get(event.getClass())) {
            if (!EVERY_EVENT_HAS.contains(component.getName())) {
                Object value = value(component, event);
                shape.add(component.getName(), value);
                if (!(component.getType().isRecord() || component.getType() == List.class)) {
                    shape.args().add(value == null ? "" : value.toString());
                }
            }
        }
        return shape;
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof SealedText text) {
            sealed.add(new Sealed(path, kindOf(name, path), text));
        } else if (value instanceof Record nested) {
            for (RecordComponent component : COMPONENTS.get(nested.getClass())) {
                if (!NEVER_SHOWN.contains(component.getName())) {
                    add(path + "." + component.getName(), value(component, nested));
                }
            }
        } else if (value instanceof Collection<?> items) {
            int i = 0;
            for (Object item : items) {
                add(path + "[" + i++ + "]", item);
            }
        } else if (value != null) {
            plain.add(new Plain(path, value.toString()));
        }
    }

    private static @Nullable Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static @Nullable Object value(RecordComponent component, ComplaintEvent owner) {
        return value(component, (Record) owner);
    }
}
