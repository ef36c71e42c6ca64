package niangjia.complaint;

/** Identity of a complaint and of its stream, for example {@code complaint:0192…}. */
public record ComplaintId(String value) {
    private static final String KIND = "complaint:";

    public ComplaintId {
        if (!value.startsWith(KIND) || value.length() > 64) {
            throw new IllegalArgumentException("complaint id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static ComplaintId of(String suffix) {
        return new ComplaintId(KIND + suffix);
    }

    /** Whether a stream of any kind is one of these. */
    public static boolean isOne(String value) {
        return value.startsWith(KIND);
    }

    @Override
    public String toString() {
        return value;
    }
}
