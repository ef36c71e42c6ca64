package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.AgreementForm;
import niangjia.mediation.MediationTrack;
import niangjia.mediation.ReviewKind;
import niangjia.shared.Rule;

/** Arbitrators look at labour disputes alone, and nobody confirms what was not written. */
record TheReviewFitsTheAgreement(ReviewKind kind, MediationTrack track, AgreementForm form) implements Rule {
    @Override
    public boolean violated() {
        return form == AgreementForm.ORAL || (kind == ReviewKind.ARBITRAL && track != MediationTrack.LABOUR);
    }

    @Override
    public String code() {
        return "mediation/review-unfit";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind, track, form);
    }
}
