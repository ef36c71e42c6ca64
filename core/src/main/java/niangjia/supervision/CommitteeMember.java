package niangjia.supervision;

import niangjia.shared.NameOf;

/** One of a committee; written into its events as it is here. */
public record CommitteeMember(
        String staffId,
        String name,
        @NameOf(MemberRank.class) String rank,
        boolean chairs,
        boolean woman) {
    public CommitteeMember(String staffId, String name, MemberRank rank, boolean chairs, boolean woman) {
        this(staffId, name, rank.name(), chairs, woman);
    }
}
