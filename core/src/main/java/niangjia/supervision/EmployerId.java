package niangjia.supervision;

/** Identity of an employer in the registry and of its stream, for example {@code employer:0192…}. */
public record EmployerId(String value) {
    private static final String KIND = "employer:";

    public EmployerId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("employer id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static EmployerId of(String suffix) {
        return new EmployerId(KIND + suffix);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
