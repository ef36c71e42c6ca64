package niangjia.mediation;

/** A {@link MemberSum} as it is stored. */
public record MemberSumFacts(String memberId, long sumFen) {
    public static MemberSumFacts of(MemberSum each) {
        return new MemberSumFacts(each.memberId(), each.sum().fen());
    }
}
