package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.complaint.ExportCommand;
import niangjia.complaint.ExportEvent.ExportFinished;
import niangjia.complaint.ExportEvent.ListExported;
import niangjia.shared.Actor;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What was taken out of the lists of the desk, by whom, why and how much. */
@Component
@ProcessingGroup(ExportLog.GROUP)
public class ExportLog {
    public static final String GROUP = "export-log";
    static final String COLLECTION = "export_log";

    private static final String AT = "at";
    private static final String LIST = "list";
    private static final String NARROWED = "narrowed";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final String UNIT = "unitId";
    private static final String ROWS = "rows";
    private static final String DIGEST = "digest";
    private static final String WHOLE = "whole";
    private static final Keyset LATEST_FIRST = Keyset.descending(AT);

    private final DocumentStore exports;
    private final Seals seals;

    public ExportLog(ReadStore store, Seals seals) {
        this.exports = store.collection(
                GROUP,
                COLLECTION,
                Indexes.compoundIndex(Indexes.ascending(Standing.SCOPE), Indexes.descending(AT, "_id")),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
    }

    @EventHandler
    void on(ListExported event, DomainEventMessage<?> message) {
        exports.change(event.exportId(), message.getSequenceNumber(), doc -> {
            doc.append(AT, event.occurredAt()).append(LIST, event.list());
            doc.append(NARROWED, new Document(new HashMap<String, Object>(event.narrowed())));
            doc.append(REASON, Sight.kept(seals, event.reason()));
            doc.append(
                    Standing.PEOPLE,
                    Stream.of(event.reason()).map(SealedText::person).toList());
            Actor by = Actor.from(message.getMetaData()).orElseThrow();
            doc.append(BY, by.name())
                    .append(UNIT, by.unit().id())
                    .append(Standing.SCOPE, by.unit().lineage());
            doc.append(ROWS, null).append(DIGEST, null).append(WHOLE, null);
        });
    }

    @EventHandler
    void on(ExportFinished event, DomainEventMessage<?> message) {
        exports.change(event.exportId(), message.getSequenceNumber(), doc -> doc.append(ROWS, event.rows())
                .append(DIGEST, event.digest())
                .append(WHOLE, event.whole()));
    }

    @ResetHandler
    void reset() {
        exports.clear();
    }

    @QueryHandler
    ExportPage on(ExportsIn query) {
        if (!query.viewer().holdsAnyOf(ExportCommand.EXPORTERS)) {
            return new ExportPage(List.of(), null);
        }
        Page<ExportEntry> page = LATEST_FIRST.page(
                exports,
                Filters.eq(Standing.SCOPE, query.viewer().unit().id()),
                query.size(),
                query.cursor(),
                ExportLog::entry);
        return new ExportPage(page.items(), page.next());
    }

    private static ExportEntry entry(Document doc) {
        Map<String, String> narrowed = new HashMap<>();
        doc.get(NARROWED, Document.class).forEach((field, value) -> narrowed.put(field, String.valueOf(value)));
        return new ExportEntry(
                doc.getString("_id"),
                doc.getDate(AT).toInstant(),
                doc.getString(LIST),
                narrowed,
                Sight.opened(doc.get(REASON, Document.class)),
                doc.getString(BY),
                doc.getString(UNIT),
                doc.getInteger(ROWS),
                doc.getString(DIGEST),
                doc.getBoolean(WHOLE));
    }
}
