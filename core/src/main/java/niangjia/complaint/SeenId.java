package niangjia.complaint;

/** Identity of one time somebody looked at notices, and of its stream, for example {@code seen:0192…}. */
public record SeenId(String value) {
    private static final String KIND = "seen:";

    public SeenId {
        if (!value.startsWith(KIND) || value.length() > 64) {
            throw new IllegalArgumentException("seen id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static SeenId of(String suffix) {
        return new SeenId(KIND + suffix);
    }

    @Override
    public String toString() {
        return value;
    }
}
