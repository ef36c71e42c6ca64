package niangjia.mediation;

import niangjia.shared.Money;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A {@link RollMember} as it is stored. */
public record RollMemberFacts(
        String memberId,
        String person,
        SealedText name,
        @Nullable Long owedFen) {
    public static RollMemberFacts of(RollMember member) {
        Money owed = member.owed();
        return new RollMemberFacts(
                member.memberId(), member.person().value(), member.name(), owed == null ? null : owed.fen());
    }
}
