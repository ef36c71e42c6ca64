package niangjia.audit;

/** Names the stream of one request to be erased. */
public record ErasureId(String value) {
    private static final String KIND = "erasure:";

    public ErasureId {
        if (!value.matches(KIND + "[A-Za-z0-9-]{1,54}")) {
            throw new IllegalArgumentException("erasure id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static ErasureId of(String key) {
        return new ErasureId(KIND + key);
    }

    public String key() {
        return value.substring(KIND.length());
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
