package niangjia.audit.web;

/** The three lanes over the scrubber, each with its own kind of jump. */
enum ReplayLane {
    /** 文书 */
    PAPER,
    /** 期限 */
    TERM,
    /** 交接 */
    HAND_OVER
}
