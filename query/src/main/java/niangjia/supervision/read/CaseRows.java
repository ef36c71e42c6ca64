package niangjia.supervision.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.read.DocumentStore;
import org.bson.Document;

/** Makes rows of the documents of the list. They hold no words, so every viewer in reach sees the same. */
final class CaseRows {
    /** When the newest event was recorded. */
    static final String RECORDED_AT = "recordedAt";

    private CaseRows() {}

    static SupervisionRow of(Document doc) {
        Document risk = doc.get(ClueFile.RISK, Document.class);
        return new SupervisionRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(CaseStand.NUMBER),
                doc.getString(CaseStand.CATEGORY),
                doc.getString(CaseStand.SOURCE),
                CaseStand.statusOf(doc),
                CaseUrgency.of(doc),
                risk == null ? null : risk.getString("level"),
                ClueFile.current(doc).stream()
                        .map(each -> each.getString(ClueFile.NAME))
                        .toList(),
                doc.getInteger(CaseStand.WORKERS),
                doc.getString(CaseStand.HOLDER),
                doc.getString(CaseStand.REGISTERED_BY),
                supervisors(doc),
                DutyTable.read(doc),
                doc.getList(CaseHeads.WAITS, String.class),
                LastStep.read(doc),
                at(doc, LastStep.AT),
                at(doc, CaseStand.REGISTERED_AT),
                doc.getInteger(CaseStand.ROUND),
                doc.getString(CaseStand.BORN_FROM),
                CaseTerms.of(doc),
                CaseTerms.everLate(doc));
    }

    private static List<String> supervisors(Document doc) {
        return Entries.of(doc, ClueFile.SUPERVISORS).stream()
                .filter(each -> each.getBoolean("assigned"))
                .map(each -> each.getString(ClueFile.NAME))
                .toList();
    }

    private static Instant at(Document doc, String field) {
        return Entries.at(doc, field);
    }
}
