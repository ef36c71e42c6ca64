package niangjia.audit;

/** Names one rebuild of a read model, and the stream that tells of it. */
public record RebuildId(String value) {
    private static final String KIND = "rebuild:";

    public RebuildId {
        if (!value.startsWith(KIND) || value.length() == KIND.length()) {
            throw new IllegalArgumentException("rebuild id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static RebuildId of(String name) {
        return new RebuildId(KIND + name);
    }

    /** Without its kind, as it stands in addresses. */
    public String name() {
        return value.substring(KIND.length());
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
