package niangjia.complaint;

import niangjia.shared.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * One complained of, or one who pays. The name of a firm is plain; that of a natural person is sealed.
 *
 * @param partyId unique within the complaint
 * @param name of an organisation; null for a natural person
 * @param sealedName of a natural person; null for an organisation
 */
public record Party(
        String partyId,
        PartyKind kind,
        @Nullable String name,
        @Nullable SealedText sealedName) {
    public Party {
        if ((name == null) == (sealedName == null)) {
            throw new IllegalArgumentException("party " + partyId + " (expected: either a plain or a sealed name)");
        }
    }

    public static Party organisation(String partyId, PartyKind kind, String name) {
        return new Party(partyId, kind, name, null);
    }

    public static Party person(String partyId, SealedText name) {
        return new Party(partyId, PartyKind.NATURAL_PERSON, null, name);
    }
}
