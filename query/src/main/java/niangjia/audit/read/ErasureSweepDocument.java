package niangjia.audit.read;

import java.util.List;
import niangjia.audit.ErasureEvent.ErasureSwept;
import niangjia.audit.SweepFacts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The last sweep of an erasure as its document keeps it. */
final class ErasureSweepDocument {
    private ErasureSweepDocument() {}

    static Document of(ErasureSwept event) {
        SweepFacts facts = event.result();
        return new Document("at", event.occurredAt())
                .append("words", facts.words())
                .append("tables", facts.tables())
                .append("rows", facts.rows())
                .append("collections", facts.collections())
                .append("documents", facts.documents())
                .append("files", facts.files())
                .append("bytes", facts.bytes())
                .append("drafts", facts.draftsEnded())
                .append("papers", facts.papersRedacted())
                .append("remade", facts.documentsRemade())
                .append("findings", facts.findings())
                .append("alike", facts.alike())
                .append("kept", facts.kept())
                .append("events", facts.events())
                .append("digest", facts.digest())
                .append("node", facts.node())
                .append("elsewhere", facts.elsewhere());
    }

    static ErasureView.@Nullable Sweep view(@Nullable Document doc) {
        return doc == null
                ? null
                : new ErasureView.Sweep(
                        doc.getDate("at").toInstant(),
                        new SweepFacts(
                                doc.getInteger("words"),
                                doc.getInteger("tables"),
                                doc.getLong("rows"),
                                doc.getInteger("collections"),
                                doc.getLong("documents"),
                                doc.getInteger("files"),
                                doc.getLong("bytes"),
                                doc.getInteger("drafts"),
                                doc.getInteger("papers"),
                                doc.getInteger("remade"),
                                texts(doc, "findings"),
                                texts(doc, "alike"),
                                texts(doc, "kept"),
                                doc.getLong("events"),
                                doc.getString("digest"),
                                doc.getString("node"),
                                doc.getList("elsewhere", String.class)));
    }

    private static List<String> texts(Document doc, String field) {
        return doc.getList(field, String.class);
    }
}
