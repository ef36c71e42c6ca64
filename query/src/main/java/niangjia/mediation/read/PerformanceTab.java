package niangjia.mediation.read;

/** The heads of the performance board. A promise stands under every head that fits it. */
public enum PerformanceTab {
    /** 逾期: still open, and its day has passed. The longest overdue comes first. */
    LATE,
    /** 今天: open, and due this day. */
    TODAY,
    /** 七天内: open, and due this day or one of the next six. */
    WEEK,
    /** 以后: open, and due later. */
    COMING,
    /** 执行中: open and overdue, and a court or an arbitrator is asked for it. */
    ENFORCED,
    /** 已兑现: paid, or looked at and found done; the latest first. */
    DONE,
    /** Everything in the viewer's reach, the latest day first. */
    ALL
}
