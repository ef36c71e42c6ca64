package niangjia.complaint;

/** Identity of a bulk and of its stream, for example {@code bulk:0192…}. */
public record BulkId(String value) {
    private static final String KIND = "bulk:";

    public BulkId {
        if (!value.startsWith(KIND) || value.length() > 64) {
            throw new IllegalArgumentException("bulk id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static BulkId of(String suffix) {
        return new BulkId(KIND + suffix);
    }

    @Override
    public String toString() {
        return value;
    }
}
