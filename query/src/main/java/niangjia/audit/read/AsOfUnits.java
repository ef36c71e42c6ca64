package niangjia.audit.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.organisation.read.UnitList;
import niangjia.organisation.read.UnitTree;
import niangjia.organisation.read.UnitsWithin;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Scratch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The units with the names and places they had. */
@Component
final class AsOfUnits {
    private static final int KEPT = 8;

    private final EventStore record;
    private final ReadStore live;
    private final AsOfRoom room;
    private final Map<AsOf, UnitList> kept = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AsOf, UnitList> eldest) {
            return size() > KEPT;
        }
    };

    AsOfUnits(EventStore record, ReadStore live, AsOfRoom room) {
        this.record = record;
        this.live = live;
        this.room = room;
    }

    synchronized UnitList at(AsOf moment) {
        return kept.computeIfAbsent(moment, this::read);
    }

    private UnitList read(AsOf moment) {
        List<DomainEventMessage<?>> courses = ids().flatMap(
                        id -> record.readEvents(id, 0).asStream().<DomainEventMessage<?>>map(each -> each))
                .toList();
        List<DomainEventMessage<?>> then = AsOfCut.of(courses, moment);
        try (Scratch scratch = room.scratch()) {
            AsOfBus bus = new AsOfBus(AsOfRoom.RESOLVERS);
            bus.answersBy(scratch.holding(UnitTree::new));
            scratch.feed(then);
            return bus.ask(new UnitsWithin(null), ResponseTypes.instanceOf(UnitList.class))
                    .join();
        }
    }

    /** A unit is never forgotten: those there are now are all there ever were. */
    private Stream<String> ids() {
        return live.collectionsOf(UnitTree.GROUP).stream()
                .flatMap(AsOfUnits::documents)
                .map(doc -> doc.getString("_id"));
    }

    private static Stream<Document> documents(DocumentStore units) {
        return Stream.of(units.find(new Document()).into(new ArrayList<>())).flatMap(List::stream);
    }
}
