package niangjia.knowledge;

import java.util.List;

/** The codes guidance is filed under: those of a matter, as plain words, since this feature knows no matters. */
public final class Categories {
    public static final List<String> CODES = List.of(
            "WAGE",
            "WAGE_MIGRANT",
            "SOCIAL_INS",
            "CONTRACT",
            "HOURS_LEAVE",
            "OSH_INJURY",
            "WOMEN_MINOR",
            "DISCRIMINATION",
            "AGENCY",
            "DEMOCRACY",
            "COLLECTIVE",
            "UNION_RIGHT",
            "NEW_FORM",
            "LAYOFF",
            "TRAINING",
            "HARDSHIP",
            "LEGAL_AID",
            "SUGGESTION",
            "OTHER");

    private Categories() {}
}
