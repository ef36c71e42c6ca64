package niangjia.audit;

/** Identity of one file review (案卷评查) and of its stream, for example {@code review:0192…}. */
public record ReviewId(String value) {
    private static final String KIND = "review:";

    public ReviewId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("review id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static ReviewId of(String suffix) {
        return new ReviewId(KIND + suffix);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
