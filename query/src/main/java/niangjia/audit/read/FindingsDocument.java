package niangjia.audit.read;

import java.util.List;
import niangjia.audit.RebuildFindings;
import niangjia.audit.RebuildFindings.Collection;
import niangjia.audit.RebuildFindings.Difference;
import niangjia.audit.RebuildFindings.Field;
import org.bson.Document;

/** Findings as the read model keeps them. */
final class FindingsDocument {
    private FindingsDocument() {}

    static Document of(RebuildFindings found) {
        return new Document("position", found.position())
                .append("events", found.events())
                .append("refused", found.refused())
                .append(
                        "collections",
                        found.collections().stream()
                                .map(each -> new Document("name", each.name())
                                        .append("liveDocuments", each.liveDocuments())
                                        .append("liveDigest", each.liveDigest())
                                        .append("rebuiltDocuments", each.rebuiltDocuments())
                                        .append("rebuiltDigest", each.rebuiltDigest()))
                                .toList())
                .append("different", found.different())
                .append(
                        "differences",
                        found.differences().stream()
                                .map(FindingsDocument::difference)
                                .toList())
                .append("eventsPerSecond", found.eventsPerSecond())
                .append("tookMillis", found.tookMillis())
                .append("heldMillis", found.heldMillis());
    }

    private static Document difference(Difference difference) {
        return new Document("collection", difference.collection())
                .append("documentId", difference.documentId())
                .append("kind", difference.kind())
                .append(
                        "fields",
                        difference.fields().stream()
                                .map(each -> new Document("name", each.name())
                                        .append("live", each.live())
                                        .append("rebuilt", each.rebuilt()))
                                .toList());
    }

    static RebuildFindings read(Document doc) {
        return new RebuildFindings(
                doc.getLong("position"),
                doc.getLong("events"),
                doc.getLong("refused"),
                doc.getList("collections", Document.class).stream()
                        .map(each -> new Collection(
                                each.getString("name"),
                                each.getLong("liveDocuments"),
                                each.getString("liveDigest"),
                                each.getLong("rebuiltDocuments"),
                                each.getString("rebuiltDigest")))
                        .toList(),
                doc.getLong("different"),
                doc.getList("differences", Document.class).stream()
                        .map(each -> new Difference(
                                each.getString("collection"),
                                each.getString("documentId"),
                                each.getString("kind"),
                                fields(each)))
                        .toList(),
                doc.getLong("eventsPerSecond"),
                doc.getLong("tookMillis"),
                doc.getLong("heldMillis"));
    }

    private static List<Field> fields(Document difference) {
        return difference.getList("fields", Document.class).stream()
                .map(each -> new Field(each.getString("name"), each.getString("live"), each.getString("rebuilt")))
                .toList();
    }
}
