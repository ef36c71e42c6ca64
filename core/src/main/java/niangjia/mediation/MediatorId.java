package niangjia.mediation;

/** Identity of a mediator on the roster and of the stream of that entry, for example {@code mediator:0192…}. */
public record MediatorId(String value) {
    private static final String KIND = "mediator:";

    public MediatorId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("mediator id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static MediatorId of(String suffix) {
        return new MediatorId(KIND + suffix);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
