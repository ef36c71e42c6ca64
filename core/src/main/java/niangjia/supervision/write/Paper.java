package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.UnitRef;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperStatus;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its facts have made it.
 *
 * @param number 0 as long as it has none
 */
record Paper(
        String id,
        PaperKind kind,
        @Nullable String respondentId,
        UnitRef issuer,
        List<String> evidence,
        boolean showsComplainant,
        String digest,
        String draftedBy,
        boolean acknowledged,
        int number,
        PaperStatus status) {
    static Paper drafted(String id, PaperFacts facts, String draftedBy) {
        return new Paper(
                id,
                PaperKind.valueOf(facts.kind()),
                facts.respondentId(),
                new UnitRef(facts.issuerId(), facts.issuerPath()),
                facts.evidence(),
                facts.showsComplainant(),
                facts.digest(),
                draftedBy,
                false,
                0,
                PaperStatus.DRAFTED);
    }

    Paper now(PaperStatus next) {
        return with(acknowledged, number, next);
    }

    Paper withAcknowledgement() {
        return with(true, number, status);
    }

    Paper issued(int given) {
        return with(acknowledged, given, PaperStatus.ISSUED);
    }

    Paper about(String successor) {
        return new Paper(
                id,
                kind,
                successor,
                issuer,
                evidence,
                showsComplainant,
                digest,
                draftedBy,
                acknowledged,
                number,
                status);
    }

    private Paper with(boolean known, int given, PaperStatus next) {
        return new Paper(
                id, kind, respondentId, issuer, evidence, showsComplainant, digest, draftedBy, known, given, next);
    }
}
