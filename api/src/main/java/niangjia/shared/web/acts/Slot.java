package niangjia.shared.web.acts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niangjia.shared.NameOf;
import org.jspecify.annotations.Nullable;

/**
 * One thing an act takes.
 *
 * @param many whether it is a list or a set of such values; an absent one is empty
 * @param required false for flags, which are false when absent, and for lists
 * @param options the values an {@link SlotKind#ENUM} may take, else empty
 * @param type of one value; text for an enum whose name alone is kept
 * @param parts of a {@link SlotKind#PART}, else empty
 * @param set whether many values are a set
 */
public record Slot(
        String name,
        SlotKind kind,
        boolean many,
        boolean required,
        List<String> options,
        Class<?> type,
        List<Slot> parts,
        boolean set) {
    /** The one slot that may be left out although every command has it: now, by the desk's clock. */
    public static final String OCCURRED_AT = "occurredAt";

    public Slot {
        options = List.copyOf(options);
        parts = List.copyOf(parts);
    }

    static Slot of(RecordComponent component) {
        boolean many = Collection.class.isAssignableFrom(component.getType());
        Class<?> type = many
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        NameOf named = component.getAnnotation(NameOf.class);
        SlotKind kind = named == null ? SlotKind.of(type) : SlotKind.ENUM;
        boolean optional = many
                || kind == SlotKind.FLAG
                || kind == SlotKind.PERSON
                || component.getName().equals(OCCURRED_AT)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Slot(
                component.getName(),
                kind,
                many,
                !optional,
                options(named == null ? type : named.value()),
                type,
                kind == SlotKind.PART ? partsOf(type) : List.of(),
                component.getType().equals(Set.class));
    }

    /** As it is, with these parts alone. */
    public Slot of(List<Slot> some) {
        return new Slot(name, kind, many, required, options, type, some, set);
    }

    public Optional<Slot> part(String name) {
        return parts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    static List<Slot> partsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Slot::of).toList();
    }

    private static List<String> options(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .toList()
                : List.of();
    }
}
