package niangjia.mediation.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import niangjia.complaint.Urgency;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.CaseTerms;
import niangjia.supervision.read.Entries;
import niangjia.supervision.read.LastStep;
import org.bson.Document;

/** Makes rows of the documents of the list. They hold no words, so every viewer in reach sees the same. */
final class MediationRows {
    /** From here on it is a group dispute by the law on mediation and arbitration, article 7. */
    private static final int GROUP = 10;

    private MediationRows() {}

    static MediationRow of(Document doc) {
        int workers = doc.getInteger(MediationStand.WORKERS);
        List<Document> outstanding = PerformanceFile.outstanding(doc);
        Instant lastAt = Entries.at(doc, LastStep.AT);
        LocalDate next = outstanding.isEmpty() ? null : Entries.day(outstanding.get(0), PerformanceFile.DUE_ON);
        return new MediationRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(MediationStand.NUMBER),
                doc.getString(MediationStand.CATEGORY),
                doc.getString(MediationStand.ORIGIN),
                doc.getString(MediationStand.TRACK),
                MediationStand.statusOf(doc),
                workers >= GROUP ? Urgency.GROUP_DISPUTE : Urgency.ORDINARY,
                organisations(doc),
                workers,
                doc.getString(CaseHolder.HOLDER),
                doc.getString(CaseHolder.REGISTERED_BY),
                names(BenchFile.standing(doc)),
                Entries.instant(doc, MediationHeads.NEXT_SESSION),
                ClaimFile.claimedFen(doc),
                PerformanceFile.promisedFen(doc),
                PerformanceFile.paidFen(doc),
                next,
                MediationDutyTable.read(doc),
                LastStep.read(doc),
                lastAt,
                Entries.at(doc, MediationStand.RECEIVED_AT),
                doc.getString(MediationStand.BORN_FROM),
                CaseTerms.of(doc),
                doc.getBoolean(MediationHeads.LATE),
                CaseTerms.everLate(doc));
    }

    private static List<String> organisations(Document doc) {
        return names(Entries.of(doc, ApplicationFile.PARTIES).stream()
                .filter(each -> each.getString(ApplicationFile.REPLACED_BY) == null)
                .toList());
    }

    private static List<String> names(List<Document> who) {
        return who.stream()
                .map(each -> each.getString(ApplicationFile.NAME))
                .filter(Objects::nonNull)
                .toList();
    }
}
