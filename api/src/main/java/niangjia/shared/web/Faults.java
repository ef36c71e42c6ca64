package niangjia.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong, so that a sender mends everything in one go. */
public final class Faults {
    public static final String MISSING = "request/field-missing";
    public static final String UNKNOWN = "request/field-unknown";
    public static final String TOO_LONG = "request/field-too-long";
    public static final String WRONG_TYPE = "request/wrong-type";
    public static final String NOT_ONE_OF = "request/not-one-of";
    public static final String IMPOSSIBLE_DATE = "request/impossible-date";
    public static final String BAD_SUM = "request/bad-sum";
    public static final String UNKNOWN_UNIT = "request/unknown-unit";
    public static final String UNKNOWN_PERSON = "request/unknown-person";
    public static final String BAD_PHONE = "request/bad-phone";
    public static final String BAD_ID_NUMBER = "request/bad-id-number";
    public static final String CONTROL_CHARACTER = "request/control-character";

    /** A body full of nonsense is not answered with a body as large. */
    private static final int TOLD = 100;

    private final List<FieldFault> found = new ArrayList<>();
    private int noted;

    public void add(String field, String code, @Nullable String actual, String expected) {
        noted++;
        if (found.size() < TOLD) {
            found.add(new FieldFault(field, code, actual, expected));
        }
    }

    /** How many were noted so far, told or not. */
    public int count() {
        return noted;
    }

    /** @throws BadInput if anything was found */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new BadInput(found);
        }
    }
}
