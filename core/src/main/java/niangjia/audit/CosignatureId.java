package niangjia.audit;

/** Identity of what one office signed of one checkpoint, and of its stream, for example {@code cosignature:12-5f3a90bc}. */
public record CosignatureId(String value) {
    private static final String KIND = "cosignature:";

    public CosignatureId {
        if (!value.matches(KIND + "\\d{1,19}-[0-9a-f]{8}")) {
            throw new IllegalArgumentException("cosignature id: " + value + " (expected: " + KIND + "number-key)");
        }
    }

    /** @param keyId of the office that signed */
    public static CosignatureId of(long number, String keyId) {
        return new CosignatureId(KIND + number + "-" + keyId);
    }

    @Override
    public String toString() {
        return value;
    }
}
