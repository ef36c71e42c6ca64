package niangjia.supervision;

/** Identity of a supervisor's certificate and of its stream, for example {@code credential:0192…}. */
public record CredentialId(String value) {
    private static final String KIND = "credential:";

    public CredentialId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("credential id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static CredentialId of(String suffix) {
        return new CredentialId(KIND + suffix);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
