package niangjia.audit;

/** Why data must stay although it was asked to go: 个人信息保护法 47, second paragraph. */
public enum HoldGround {
    OPEN_TERM,
    MEDIATION_WINDOW,
    FILE_REVIEW,
    ARBITRATION_OR_LAWSUIT,
    INVESTIGATION,
    ARCHIVE_TERM
}
