package niangjia.supervision;

/** Identity of a supervision committee and of its stream, for example {@code committee:0192…}. */
public record CommitteeId(String value) {
    private static final String KIND = "committee:";

    public CommitteeId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("committee id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static CommitteeId of(String suffix) {
        return new CommitteeId(KIND + suffix);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
