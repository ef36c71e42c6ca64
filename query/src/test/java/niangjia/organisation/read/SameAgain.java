package niangjia.organisation.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import niangjia.shared.read.Canonical;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;

/** What a read model makes of events, in short, so that two ways of telling them can be compared. */
public final class SameAgain {
    private SameAgain() {}

    public static Map<String, String> made(
            EventStorageEngine record,
            String group,
            Function<ReadStore, Object> readModel,
            List<? extends DomainEventMessage<?>> events) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(record, group, readModel.apply(store))) {
            desk.tell(events);
            return digests(store, group);
        }
    }

    /** As {@link #made}, thrown away and made anew of the whole record. */
    public static Map<String, String> rebuilt(
            EventStorageEngine record,
            String group,
            Function<ReadStore, Object> readModel,
            List<? extends DomainEventMessage<?>> events) {
        try (ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
                ReadModelDesk desk = new ReadModelDesk(record, group, readModel.apply(store))) {
            desk.tell(events);
            desk.rebuild();
            return digests(store, group);
        }
    }

    public static Map<String, String> digests(ReadStore store, String group) {
        Map<String, String> digests = new TreeMap<>();
        for (DocumentStore documents : store.collectionsOf(group)) {
            for (Document document : documents.find(new Document())) {
                digests.put(documents.name() + " " + document.getString("_id"), Canonical.digest(document));
            }
        }
        return digests;
    }
}
