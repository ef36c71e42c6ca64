package niangjia.supervision;

/** Identity of a hand-over to another body and of its stream, for example {@code referral:0192…}. */
public record ReferralId(String value) {
    private static final String KIND = "referral:";

    public ReferralId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("referral id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static ReferralId of(String suffix) {
        return new ReferralId(KIND + suffix);
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
