package niangjia.supervision.read;

/** The heads of the case list. A case stands under every head that fits it. */
public enum SupervisionTab {
    /** 新线索: registered, and waits for the committee's decision. */
    NEW,
    /** 我的: runs, and the viewer, or the one in whose place they act, is assigned or has written one of its papers. */
    MINE,
    /** 待审签发: a paper waits for a review, a signature, its number, its seal, its service or a judgment of the reply. */
    PAPERS,
    /** 待用人单位答复: a paper is out and its reply is awaited, or a public notice of it hangs. */
    WITH_EMPLOYER,
    /** 待主管部门: an authority has the matter. */
    WITH_AUTHORITY,
    /** Closed or declined, the latest first. */
    CLOSED,
    /** Everything in the viewer's reach, the latest clue first. */
    ALL
}
