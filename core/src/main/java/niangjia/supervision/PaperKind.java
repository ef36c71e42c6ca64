package niangjia.supervision;

/** The papers of supervision (一函两书), and the reminder to a whole class of employers. */
public enum PaperKind {
    /** 提示函 to one employer. */
    REMINDER,
    /** 提示函 to many: published, not served, and without a clock for a reply. */
    PUBLIC_REMINDER,
    /** 意见书, which demands correction. */
    OPINION,
    /** 建议书, which asks an authority to act. */
    SUGGESTION;

    /** Whether the one complained of reads it. */
    public boolean toTheEmployer() {
        return this != SUGGESTION;
    }
}
