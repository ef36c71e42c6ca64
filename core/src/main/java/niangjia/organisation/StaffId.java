package niangjia.organisation;

/**
 * Names the stream of a person in service. It holds the sign-in name, so that no two people can share one.
 *
 * @param value the kind, then the sign-in name: {@code staff:zhou.min}
 */
public record StaffId(String value) {
    private static final String KIND = "staff:";

    public StaffId {
        if (!value.startsWith(KIND) || value.length() == KIND.length()) {
            throw new IllegalArgumentException("staff id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static StaffId ofSignInName(String signInName) {
        return new StaffId(KIND + signInName);
    }

    public String signInName() {
        return value.substring(KIND.length());
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
