package niangjia.supervision;

/** What a member is in the union and so may be in the committee. */
public enum MemberRank {
    UNION_CHAIR,
    UNION_VICE_CHAIR,
    MEMBER,
    /** By letter of appointment: a deputy, lawyer or scholar. */
    INVITED
}
