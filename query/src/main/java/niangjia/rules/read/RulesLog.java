package niangjia.rules.read;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Locale;
import niangjia.rules.RulesEvent;
import niangjia.rules.RulesEvent.LocalDaysSet;
import niangjia.rules.RulesEvent.NoticeLoaded;
import niangjia.rules.RulesEvent.PackActivated;
import niangjia.rules.RulesEvent.PackLoaded;
import niangjia.rules.RulesEvent.RulesBegun;
import niangjia.rules.RulesId;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Recorded;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every change of the rules in force: who, when and why. A document for each, since nothing follows from the ones before. */
@Component
@ProcessingGroup(RulesLog.GROUP)
public class RulesLog {
    public static final String GROUP = "rules-log";
    static final String COLLECTION = "rules_log";

    private static final Keyset NEWEST_FIRST = Keyset.descending("_id");

    private final DocumentStore changes;

    public RulesLog(ReadStore store) {
        this.changes = store.collection(GROUP, COLLECTION);
    }

    @EventHandler
    void on(RulesBegun event, DomainEventMessage<?> told) {
        put(
                event,
                told,
                null,
                null,
                null,
                List.of(
                        String.valueOf(event.notices().size()),
                        String.valueOf(event.packs().size())));
    }

    @EventHandler
    void on(NoticeLoaded event, DomainEventMessage<?> told) {
        put(
                event,
                told,
                event.noticeId(),
                null,
                event.reason(),
                List.of(event.notice().title(), String.valueOf(event.notice().year())));
    }

    @EventHandler
    void on(LocalDaysSet event, DomainEventMessage<?> told) {
        put(
                event,
                told,
                event.listId(),
                event.unitCode(),
                event.reason(),
                List.of(event.unitCode(), String.valueOf(event.days().size())));
    }

    @EventHandler
    void on(PackLoaded event, DomainEventMessage<?> told) {
        put(
                event,
                told,
                event.packId(),
                null,
                event.reason(),
                List.of(event.pack().name(), event.packId()));
    }

    @EventHandler
    void on(PackActivated event, DomainEventMessage<?> told) {
        put(
                event,
                told,
                event.packId(),
                event.unitCode(),
                event.reason(),
                List.of(event.unitCode(), event.packId(), event.effectiveOn().toString(), event.grandfathering()));
    }

    @ResetHandler
    void reset() {
        changes.clear();
    }

    @QueryHandler
    RulesLogPage on(RulesLogOf query) {
        if (query.viewer().roles().isEmpty()) {
            return new RulesLogPage(List.of(), null);
        }
        Page<RulesLogEntry> page =
                NEWEST_FIRST.page(changes, Filters.exists("what"), query.size(), query.cursor(), RulesLog::entry);
        return new RulesLogPage(page.items(), page.next());
    }

    @QueryHandler
    boolean on(RulesLogShows query) {
        return new WrittenChange(id(query.sequence()), query.sequence()).shownIn(changes);
    }

    private void put(
            RulesEvent event,
            DomainEventMessage<?> told,
            @Nullable String subject,
            @Nullable String unit,
            @Nullable String reason,
            List<String> args) {
        Actor by = Actor.from(told.getMetaData()).orElse(null);
        Object request = told.getMetaData().get(RecordMeta.REQUEST_ID);
        long sequence = told.getSequenceNumber();
        changes.put(id(sequence), sequence, doc -> doc.append("sequence", sequence)
                .append("what", event.getClass().getAnnotation(Recorded.class).name())
                .append("args", args)
                .append("subject", subject)
                .append("unit", unit)
                .append("reason", reason)
                .append("at", event.occurredAt())
                .append("recordedAt", told.getTimestamp())
                .append("by", by == null ? "" : by.name())
                .append("byStaff", by == null ? "" : by.staffId())
                .append("byUnit", by == null ? "" : by.unit().id())
                .append("requestId", request == null ? "" : request.toString()));
    }

    private static RulesLogEntry entry(Document doc) {
        return new RulesLogEntry(
                doc.getLong("sequence"),
                doc.getString("what"),
                doc.getList("args", String.class),
                doc.getString("subject"),
                doc.getString("unit"),
                doc.getString("reason"),
                doc.getDate("at").toInstant(),
                doc.getDate("recordedAt").toInstant(),
                doc.getString("by"),
                doc.getString("byStaff"),
                doc.getString("byUnit"),
                doc.getString("requestId"));
    }

    /** Padded, since the store orders ids as text. */
    private static String id(long sequence) {
        return RulesId.FEDERATION.value() + "/" + String.format(Locale.ROOT, "%09d", sequence);
    }
}
