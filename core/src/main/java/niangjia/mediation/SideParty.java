package niangjia.mediation;

import niangjia.complaint.Party;
import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part, and on which side.
 *
 * @param employerId in the registry of employers; null if it is not there
 * @param contact how to reach them, sealed
 * @param representative who speaks for them, sealed; null if they speak for themselves
 */
public record SideParty(
        PartySide side,
        Party party,
        @Nullable String employerId,
        @Nullable SealedText contact,
        @Nullable SealedText representative) {
    public String partyId() {
        return party.partyId();
    }
}
