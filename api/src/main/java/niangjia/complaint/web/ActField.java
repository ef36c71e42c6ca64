package niangjia.complaint.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an act.
 *
 * @param many whether it is a list of such values; an absent list is an empty one
 * @param required false for flags, which are false when absent, and for lists
 * @param options the values an {@link FieldKind#ENUM} may take, else empty
 * @param type of one value
 */
public record ActField(
        String name, FieldKind kind, boolean many, boolean required, List<String> options, Class<?> type) {
    /** The one field that may be left out although every command has it: now, by the desk's clock. */
    public static final String OCCURRED_AT = "occurredAt";

    static ActField of(RecordComponent component) {
        boolean many = component.getType().equals(List.class);
        Class<?> type = many
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        FieldKind kind = FieldKind.of(type);
        boolean optional = many
                || kind == FieldKind.FLAG
                || component.getName().equals(OCCURRED_AT)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new ActField(component.getName(), kind, many, !optional, options(type), type);
    }

    private static List<String> options(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .toList()
                : List.of();
    }
}
