package niangjia.mediation.web;

import java.time.Instant;
import niangjia.mediation.read.MediationParts.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * A paper the case can have now.
 *
 * @param subject what of the case it is about; empty for the case itself
 * @param about to tell it from others of its kind; empty if there is one alone
 * @param toPartyId whom it is addressed to; null if nobody alone
 * @param issuedAt when what it tells of was done; null while it is not
 * @param before how many of its kind the case had before
 */
record PaperOffer(
        MediationPaper kind,
        String subject,
        String about,
        @Nullable String toPartyId,
        @Nullable Instant issuedAt,
        int before) {
    static PaperOffer of(MediationPaper kind, @Nullable Instant issuedAt) {
        return new PaperOffer(kind, "", "", null, issuedAt, 0);
    }

    static PaperOffer of(MediationPaper kind, String subject, @Nullable String about, @Nullable Instant issuedAt) {
        return new PaperOffer(kind, subject, about == null ? "" : about, null, issuedAt, 0);
    }

    static PaperOffer to(MediationPaper kind, PartyView party, @Nullable Instant issuedAt) {
        return to(kind, party.partyId(), party, issuedAt, 0);
    }

    static PaperOffer to(MediationPaper kind, String subject, PartyView party, @Nullable Instant issuedAt, int before) {
        String name = PaperSides.name(party);
        return new PaperOffer(kind, subject, name == null ? "" : name, party.partyId(), issuedAt, before);
    }
}
