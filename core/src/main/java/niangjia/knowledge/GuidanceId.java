package niangjia.knowledge;

/**
 * Names the stream of one piece of guidance.
 *
 * @param value the kind, then a plain key that is never used again: {@code guidance:wage-limitation}
 */
public record GuidanceId(String value) {
    private static final String KIND = "guidance:";

    public GuidanceId {
        if (!value.startsWith(KIND) || value.length() == KIND.length()) {
            throw new IllegalArgumentException("guidance id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static GuidanceId ofKey(String key) {
        return new GuidanceId(KIND + key);
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
