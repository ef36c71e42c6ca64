package niangjia.mediation;

import java.util.List;
import niangjia.shared.SealedText;

/**
 * What the sides are to sign.
 *
 * @param facts the facts and what is at issue
 * @param terms what was agreed, in words
 * @param covers proceedings outside that it settles, too
 * @param checked what was looked at
 * @param digest of the document as it is shown to the sides
 */
public record AgreementDraft(
        String agreementId,
        SealedText facts,
        SealedText terms,
        List<PlannedPayment> payments,
        List<PlannedDuty> duties,
        List<String> covers,
        List<LawfulPoint> checked,
        String digest) {}
