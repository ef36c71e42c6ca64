package niangjia.complaint.read;

import java.util.Optional;
import niangjia.complaint.ActKind;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.ContactEvent.RepresentationRecorded;
import niangjia.complaint.DossierEvent.ActRecorded;
import niangjia.complaint.DossierEvent.MandateGiven;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.Medium;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.SettledByContact;

/** The kind of paper behind an entry of the course. Its name is free text and may name people, so nobody asks by it. */
public enum Paper {
    /** A letter that came in. */
    LETTER,
    /** Gathered or handed in to show that a thing is so. */
    EVIDENCE,
    /** Shows that money was paid. */
    RECEIPT,
    /** Lets somebody act for others. */
    AUTHORITY,
    /** Drawn up by the union itself. */
    DRAWN_UP;

    static Optional<Paper> behind(ComplaintEvent event) {
        if (event instanceof ContactLogged logged) {
            return when(written(logged.medium()), LETTER);
        } else if (event instanceof ResultReported reported) {
            return when(!reported.evidence().isEmpty(), EVIDENCE);
        } else if (event instanceof SettledByContact settled) {
            return when(settled.proof() != null, EVIDENCE);
        } else if (event instanceof MoneyReceived received) {
            return when(received.proof() != null, RECEIPT);
        } else if (event instanceof MandateGiven given) {
            return when(given.proof() != null, AUTHORITY);
        } else if (event instanceof RepresentationRecorded speaker) {
            return when(speaker.proof() != null, AUTHORITY);
        } else if (event instanceof ActRecorded act) {
            return act.kind().equals(ActKind.PAPER.name())
                    ? Optional.of(DRAWN_UP)
                    : when(act.kind().equals(ActKind.EVIDENCE.name()), EVIDENCE);
        }
        return Optional.empty();
    }

    private static boolean written(String medium) {
        return medium.equals(Medium.PAPER.name()) || medium.equals(Medium.OFFICIAL_LETTER.name());
    }

    private static Optional<Paper> when(boolean there, Paper paper) {
        return there ? Optional.of(paper) : Optional.empty();
    }
}
