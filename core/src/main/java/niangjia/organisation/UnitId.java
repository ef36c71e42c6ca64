package niangjia.organisation;

import niangjia.shared.UnitRef;

/**
 * Names the stream of a unit.
 *
 * @param value the kind, then the unit's code: {@code unit:430502}
 */
public record UnitId(String value) {
    private static final String KIND = "unit:";

    public UnitId {
        if (!value.startsWith(KIND) || value.length() == KIND.length()) {
            throw new IllegalArgumentException("unit id: " + value + " (expected: " + KIND + "…)");
        }
    }

    public static UnitId ofCode(String code) {
        return new UnitId(KIND + code);
    }

    public static UnitId of(UnitRef unit) {
        return ofCode(unit.id());
    }

    public String code() {
        return value.substring(KIND.length());
    }

    /** The value itself, since streams are found by it. */
    @Override
    public String toString() {
        return value;
    }
}
