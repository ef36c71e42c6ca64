package niangjia.mediation.read;

/** The heads of the case list. A case stands under every head that fits it. */
public enum MediationTab {
    /** 新申请: not taken up yet: to be screened, the other side to be asked, to be accepted. */
    NEW,
    /** 我的: runs, and the viewer, or the one in whose place they act, mediates in it. */
    MINE,
    /** 待开会: a session is to come, the next one first. */
    SESSIONS,
    /** 履行中: agreed, and not all of it done. */
    PERFORMING,
    /** 已逾期: something promised is overdue, or one of the desk's own clocks has run out unmet. */
    LATE,
    /** Closed or archived, the latest first. */
    CLOSED,
    /** Everything in the viewer's reach, the latest application first. */
    ALL
}
