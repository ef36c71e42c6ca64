package niangjia.mediation;

/** Identity of a mediation case and of its stream, for example {@code mediation:0192…}. */
public record MediationId(String value) {
    private static final String KIND = "mediation:";

    public MediationId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("mediation id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static MediationId of(String suffix) {
        return new MediationId(KIND + suffix);
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
