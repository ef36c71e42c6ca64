package niangjia.shared.read;

import java.util.List;

/**
 * One document that is not what the record makes of it. Names fields, and what kind of thing stands in them, but no value: some
 * of it is about persons.
 */
public record DocumentDifference(String collection, String id, Kind kind, List<FieldDifference> fields) {
    /** Where it is. */
    public enum Kind {
        /** in the live read model alone: nothing in the record makes it */
        ONLY_LIVE,
        /** the record makes it, and the live read model has it not */
        ONLY_REBUILT,
        /** in both, and not the same */
        CHANGED
    }

    /**
     * @param field its name; inside a document, the names on the way to it with dots between
     * @param live kind and size of what is there, such as {@code string(11)}
     * @param rebuilt kind and size of what the record makes of it
     */
    public record FieldDifference(String field, String live, String rebuilt) {}

    public DocumentDifference {
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        String what = kind == Kind.CHANGED
                ? String.join(", ", fields.stream().map(FieldDifference::field).toList())
                : kind == Kind.ONLY_LIVE ? "only in the first" : "only in the second";
        return collection + " " + id + ": " + what;
    }
}
