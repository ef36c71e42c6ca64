package niangjia.audit;

/** Names one act upon an event that was laid aside, and the stream that tells of it. */
public record LetterActId(String value) {
    private static final String KIND = "letter:";

    public LetterActId {
        if (!value.startsWith(KIND) || value.length() == KIND.length()) {
            throw new IllegalArgumentException("letter act id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static LetterActId of(String name) {
        return new LetterActId(KIND + name);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
