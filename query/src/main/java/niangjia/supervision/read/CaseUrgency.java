package niangjia.supervision.read;

import java.util.List;
import niangjia.complaint.Urgency;
import niangjia.supervision.ObstructionKind;
import niangjia.supervision.RiskLevel;
import niangjia.supervision.SkipReason;
import org.bson.Document;

/** How fast a case must move, of what is known about it. */
final class CaseUrgency {
    /** From here on it is a group dispute by the law on mediation and arbitration, article 7. */
    private static final int GROUP = 10;

    private CaseUrgency() {}

    static Urgency of(Document doc) {
        List<String> skipped = Entries.of(doc, ClueFile.RESPONDENTS).stream()
                .flatMap(each -> Entries.of(each, ClueFile.SKIPS).stream())
                .map(each -> each.getString("reason"))
                .toList();
        if (skipped.contains(SkipReason.DANGER_TO_LIFE.name())) {
            return Urgency.EMERGENCY;
        }
        if (doc.getInteger(CaseStand.WORKERS) >= GROUP) {
            return Urgency.GROUP_DISPUTE;
        }
        boolean threatened = Entries.of(doc, InquiryFile.OBSTRUCTIONS).stream()
                .map(each -> ObstructionKind.valueOf(each.getString("kind")))
                .anyMatch(each -> each == ObstructionKind.THREATENED_WORKERS || each == ObstructionKind.RETALIATED);
        Document risk = doc.get(ClueFile.RISK, Document.class);
        boolean high = risk != null && RiskLevel.HIGH.name().equals(risk.getString("level"));
        return threatened || high || skipped.contains(SkipReason.URGENT.name()) ? Urgency.URGENT : Urgency.ORDINARY;
    }
}
