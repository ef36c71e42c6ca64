package niangjia.shared.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an event, told apart: what is sealed, and everything else in plain words.
 *
 * @param args plain values in the order of the record; none becomes empty
 * @param plain every plain value under its path, nested ones included
 * @param sealed every sealed text under its path
 */
public record EventFields(List<String> args, List<Plain> plain, List<Sealed> sealed) {
    public record Plain(String path, String value) {}

    public record Sealed(String path, SealedText text) {}

    // the class makes new ones at every call
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    /**
     * @param event a record
     * @param leftOut fields of the event itself that are not wanted
     * @param neverShown fields of what it holds that nobody reads
     */
    public static EventFields of(Object event, Set<String> leftOut, Set<String> neverShown) {
        EventFields fields = new EventFields(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Record told = (Record) event;
        for (RecordComponent component : COMPONENTS.get(told.getClass())) {
            if (!leftOut.contains(component.getName())) {
                Object value = value(component, told);
                fields.add(component.getName(), value, neverShown);
                if (!(component.getType().isRecord() || component.getType() == List.class)) {
                    fields.args().add(value == null ? "" : value.toString());
                }
            }
        }
        return fields;
    }

    private void add(String path, @Nullable Object value, Set<String> neverShown) {
        if (value instanceof SealedText text) {
            sealed.add(new Sealed(path, text));
        } else if (value instanceof Record nested) {
            for (RecordComponent component : COMPONENTS.get(nested.getClass())) {
                if (!neverShown.contains(component.getName())) {
                    add(path + "." + component.getName(), value(component, nested), neverShown);
                }
            }
        } else if (value instanceof Collection<?> items) {
            int i = 0;
            for (Object item : items) {
                add(path + "[" + i++ + "]", item, neverShown);
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
}
