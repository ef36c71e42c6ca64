package niangjia.shared;

/** Pseudonym of a person; all personal data of one person is sealed under one key, found by this id. */
public record PersonId(String value) {
    private static final String KIND = "person:";

    public PersonId {
        if (!value.startsWith(KIND)) {
            throw new IllegalArgumentException("person id: " + value + " (expected: " + KIND + "…)");
        }
    }
}
