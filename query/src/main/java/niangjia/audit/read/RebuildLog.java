package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niangjia.audit.RebuildActs;
import niangjia.audit.RebuildCommand;
import niangjia.audit.RebuildEvent;
import niangjia.audit.RebuildEvent.RebuildBrokenOff;
import niangjia.audit.RebuildEvent.RebuildCompared;
import niangjia.audit.RebuildEvent.RebuildStarted;
import niangjia.audit.RebuildEvent.RebuildSwitched;
import niangjia.audit.RebuildEvent.SwitchAsked;
import niangjia.audit.RebuildEvent.SwitchConfirmed;
import niangjia.audit.RebuildEvent.SwitchGranted;
import niangjia.audit.RebuildFindings.Difference;
import niangjia.audit.RebuildId;
import niangjia.audit.RebuildKind;
import niangjia.audit.read.RebuildView.Status;
import niangjia.audit.read.RebuildView.Word;
import niangjia.shared.Actor;
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
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every rebuild of a read model: who began it, what it found, what was done then. */
@Component
@ProcessingGroup(RebuildLog.GROUP)
public class RebuildLog {
    public static final String GROUP = "rebuild-log";
    static final String COLLECTION = "rebuild_log";

    private static final String BEGUN = "begun";
    private static final Keyset NEWEST_FIRST = Keyset.descending(BEGUN).thenDescending("_id");

    private final ReadStore store;
    private final DocumentStore rebuilds;

    public RebuildLog(ReadStore store) {
        this.store = store;
        this.rebuilds = store.collection(GROUP, COLLECTION, Indexes.descending(BEGUN, "_id"));
    }

    @EventHandler
    void on(RebuildStarted event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("model", event.model())
                .append("kind", event.kind())
                .append("seed", event.seed())
                .append("status", Status.RUNNING.name())
                .append(BEGUN, event.occurredAt())
                .append("started", word(event, told, event.reason())));
    }

    @EventHandler
    void on(RebuildCompared event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("findings", FindingsDocument.of(event.findings()))
                .append("status", (event.findings().same() ? Status.EQUAL : Status.DIFFERENT).name()));
    }

    @EventHandler
    void on(RebuildSwitched event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("status", Status.SWITCHED.name())
                .append("switched", word(event, told, null)));
    }

    @EventHandler
    void on(RebuildBrokenOff event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("status", Status.BROKEN_OFF.name())
                .append("cause", event.cause()));
    }

    @EventHandler
    void on(SwitchAsked event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("asked", word(event, told, event.reason())));
    }

    @EventHandler
    void on(SwitchGranted event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("granted", word(event, told, event.reason())));
    }

    @EventHandler
    void on(SwitchConfirmed event, DomainEventMessage<?> told) {
        change(event, told, doc -> doc.append("confirmed", word(event, told, null)));
    }

    @ResetHandler
    void reset() {
        rebuilds.clear();
    }

    @QueryHandler
    RebuildPage on(RebuildsOf query) {
        if (!RebuildActs.looks(query.viewer())) {
            return new RebuildPage(List.of(), null);
        }
        Page<RebuildView> page =
                NEWEST_FIRST.page(rebuilds, Filters.exists("model"), query.size(), query.cursor(), RebuildLog::view);
        return new RebuildPage(page.items(), page.next());
    }

    @QueryHandler
    RebuildPage on(RebuildsUnsettled query) {
        if (!RebuildActs.rebuilds(query.viewer())) {
            return new RebuildPage(List.of(), null);
        }
        Bson differed = Filters.and(
                Filters.eq("kind", RebuildKind.SAMPLE.name()), Filters.eq("status", Status.DIFFERENT.name()));
        List<RebuildView> open = new ArrayList<>();
        for (Document sample : rebuilds.find(differed).sort(Sorts.descending(BEGUN))) {
            RebuildView view = view(sample);
            if (!concerned(view)
                    .allMatch(model -> madeGood(model, view.started().at()))) {
                open.add(view);
            }
        }
        return new RebuildPage(open, null);
    }

    /** A later sample of other cases says nothing about these: that takes the whole read model they stand in. */
    private Stream<String> concerned(RebuildView sample) {
        return sample.findings() == null || !sample.model().equals(RebuildCommand.CASES)
                ? Stream.of(sample.model())
                : sample.findings().differences().stream()
                        .map(Difference::collection)
                        .distinct()
                        .map(collection -> store.groupOf(collection).orElse(sample.model()));
    }

    private boolean madeGood(String model, Instant since) {
        Bson later = Filters.and(
                Filters.eq("model", model),
                Filters.gt(BEGUN, since),
                Filters.in("status", Status.EQUAL.name(), Status.SWITCHED.name()));
        return rebuilds.count(later) > 0;
    }

    @QueryHandler
    Optional<RebuildView> on(RebuildNamed query) {
        return RebuildActs.looks(query.viewer())
                ? rebuilds.byId(RebuildId.of(query.id()).value()).map(RebuildLog::view)
                : Optional.empty();
    }

    @QueryHandler
    boolean on(RebuildShows query) {
        return new WrittenChange(query.stream(), query.sequence()).shownIn(rebuilds);
    }

    private void change(RebuildEvent event, DomainEventMessage<?> told, Consumer<Document> mutation) {
        rebuilds.change(event.rebuildId(), told.getSequenceNumber(), mutation);
    }

    private static Document word(RebuildEvent event, DomainEventMessage<?> told, @Nullable String reason) {
        Actor by = Actor.from(told.getMetaData()).orElse(null);
        return new Document("at", event.occurredAt())
                .append("by", by == null ? "" : by.name())
                .append("byStaff", by == null ? "" : by.staffId())
                .append("reason", reason);
    }

    private static RebuildView view(Document doc) {
        Document findings = doc.get("findings", Document.class);
        Word started = word(doc, "started");
        return new RebuildView(
                new RebuildId(doc.getString("_id")).name(),
                doc.getString("model"),
                RebuildKind.valueOf(doc.getString("kind")),
                Status.valueOf(doc.getString("status")),
                doc.getLong("seed"),
                started == null ? new Word(Instant.EPOCH, "", "", null) : started,
                findings == null ? null : FindingsDocument.read(findings),
                word(doc, "switched"),
                word(doc, "asked"),
                word(doc, "granted"),
                word(doc, "confirmed"),
                doc.getString("cause"));
    }

    private static @Nullable Word word(Document doc, String field) {
        Document word = doc.get(field, Document.class);
        return word == null
                ? null
                : new Word(
                        word.getDate("at").toInstant(),
                        word.getString("by"),
                        word.getString("byStaff"),
                        word.getString("reason"));
    }
}
