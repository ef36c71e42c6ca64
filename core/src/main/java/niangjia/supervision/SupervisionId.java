package niangjia.supervision;

/** Identity of a supervision case and of its stream, for example {@code supervision:0192…}. */
public record SupervisionId(String value) {
    private static final String KIND = "supervision:";

    public SupervisionId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("supervision id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static SupervisionId of(String suffix) {
        return new SupervisionId(KIND + suffix);
    }

    /** Whether a stream of any kind is one of these. */
    public static boolean isOne(String value) {
        return value.startsWith(KIND);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
