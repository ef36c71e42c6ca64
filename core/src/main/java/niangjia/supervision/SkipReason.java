package niangjia.supervision;

/** Why a rung of the ladder is left out. */
public enum SkipReason {
    URGENT,
    DANGER_TO_LIFE,
    REPEATED_BREACH,
    EMPLOYER_HIDES,
    ORAL_OPINION_GIVEN,
    OTHER_PROCEEDINGS,
    CLUE_OF_PROCURATORATE,
    OTHER
}
