package niangjia.mediation;

import niangjia.complaint.PartyFacts;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A {@link SideParty} as it is stored. */
public record SidePartyFacts(
        String side,
        PartyFacts party,
        @Nullable String employerId,
        @Nullable SealedText contact,
        @Nullable SealedText representative) {
    public static SidePartyFacts of(SideParty each) {
        return new SidePartyFacts(
                each.side().name(),
                PartyFacts.of(each.party()),
                each.employerId(),
                each.contact(),
                each.representative());
    }
}
