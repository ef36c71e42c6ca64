package niangjia.shared.terms;

/** What is wrong at one place of a file that was to be loaded. The words for it are in the problem texts. */
public enum FaultReason {
    NOT_READABLE,
    ROW_MALFORMED,
    HEADER_UNKNOWN,
    HEADER_TWICE,
    HEADER_MISSING,
    VALUE_MALFORMED,
    RANGE_REVERSED,
    DAY_OUTSIDE_YEAR,
    DAY_TWICE,
    NO_DAYS,
    NOT_NEWER,
    YEAR_SKIPPED,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    WRONG_TYPE,
    NOT_ONE_OF,
    OUT_OF_RANGE,
    RULE_TWICE,
    NO_RULES,
    BASE_UNKNOWN,
    BASE_IN_CIRCLE,
    PACK_TWICE,
    CONTRADICTION,
    FIELD_TWICE,
    FIELD_UNUSED,
    PLACE_UNKNOWN,
    PLACE_UNGUARDED,
    NO_BLOCKS,
    TEMPLATE_TWICE
}
