package niangjia.mediation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identity of a mediator on the roster and of the stream of that entry, for example {@code mediator:0192…}. It is made of
 * the person's own id, so that nobody has two entries, and two calendars.
 */
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

    /** @param staffId for example {@code staff:zhou.min} */
    public static MediatorId ofStaff(String staffId) {
        return of(
                UUID.nameUUIDFromBytes(staffId.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
