package niangjia.audit.web;

import niangjia.complaint.read.CaseView;
import niangjia.mediation.read.MediationView;
import niangjia.seal.StreamSeal;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mark at the foot of every page of a case: how far its entries are sealed. */
@Component("sealBadge")
final class SealBadge {
    private final SealOffice office;

    SealBadge(SealOffice office) {
        this.office = office;
    }

    /**
     * What the mark says.
     *
     * @param stopped nothing is signed any more, since the record contradicts what was signed
     */
    record Mark(String href, long entries, long sealed, boolean stopped) {
        public boolean whole() {
            return sealed == entries;
        }
    }

    /** @param view of whatever the page is about; null unless it is a case, or if nothing seals here */
    public @Nullable Mark of(@Nullable Object view) {
        String id = id(view);
        if (id == null || office.sealed().isEmpty()) {
            return null;
        }
        StreamSeal found = office.seal().ofStream(id);
        return new Mark(SealedCase.address(id), found.entries(), found.sealed(), office.stopped());
    }

    private static @Nullable String id(@Nullable Object view) {
        if (view instanceof CaseView complaint) {
            return complaint.complaintId();
        }
        if (view instanceof SupervisionView supervision) {
            return supervision.caseId();
        }
        return view instanceof MediationView mediation ? mediation.caseId() : null;
    }
}
