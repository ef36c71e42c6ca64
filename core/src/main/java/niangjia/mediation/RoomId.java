package niangjia.mediation;

/** Identity of a room where mediators sit and of its stream, for example {@code room:0192…}. */
public record RoomId(String value) {
    private static final String KIND = "room:";

    public RoomId {
        if (!value.startsWith(KIND) || value.length() == KIND.length() || value.length() > 64) {
            throw new IllegalArgumentException("room id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static RoomId of(String suffix) {
        return new RoomId(KIND + suffix);
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
