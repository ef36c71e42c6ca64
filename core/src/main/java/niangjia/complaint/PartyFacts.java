package niangjia.complaint;

import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A {@link Party} as it is stored. */
public record PartyFacts(
        String partyId,
        String kind,
        @Nullable String name,
        @Nullable SealedText sealedName) {
    public static PartyFacts of(Party party) {
        return new PartyFacts(party.partyId(), party.kind().name(), party.name(), party.sealedName());
    }
}
