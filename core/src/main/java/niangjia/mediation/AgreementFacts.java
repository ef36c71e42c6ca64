package niangjia.mediation;

import java.util.List;
import niangjia.shared.SealedText;

/** An {@link AgreementDraft} as it is stored. */
public record AgreementFacts(
        String agreementId,
        String form,
        SealedText facts,
        SealedText terms,
        List<PlannedPaymentFacts> payments,
        List<PlannedDutyFacts> duties,
        List<String> covers,
        List<String> checked,
        String digest) {
    public static AgreementFacts of(AgreementForm form, AgreementDraft draft) {
        return new AgreementFacts(
                draft.agreementId(),
                form.name(),
                draft.facts(),
                draft.terms(),
                draft.payments().stream().map(PlannedPaymentFacts::of).toList(),
                draft.duties().stream().map(PlannedDutyFacts::of).toList(),
                draft.covers(),
                draft.checked().stream().map(LawfulPoint::name).toList(),
                draft.digest());
    }
}
