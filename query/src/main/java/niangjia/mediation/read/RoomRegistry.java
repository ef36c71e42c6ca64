package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.mediation.RoomEvent;
import niangjia.mediation.RoomEvent.RoomChanged;
import niangjia.mediation.RoomEvent.RoomClosed;
import niangjia.mediation.RoomEvent.RoomGivenUp;
import niangjia.mediation.RoomEvent.RoomRegistered;
import niangjia.mediation.RoomEvent.RoomReopened;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.read.RegistryCourse;
import niangjia.supervision.read.RegistryReach;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 调解室: where mediators sit, what is there, and on which days it is closed. */
@Component
@ProcessingGroup(RoomRegistry.GROUP)
public class RoomRegistry {
    public static final String GROUP = "room-registry";

    static final String COLLECTION = "room_registry";
    static final Keyset IN_USE_FIRST = Keyset.ascending(RoomDocuments.RANK).thenAscending(RoomDocuments.PATH);

    private final DocumentStore rooms;

    public RoomRegistry(ReadStore store) {
        this.rooms = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(RegistryReach.SCOPE, RoomDocuments.RANK, RoomDocuments.PATH, "_id"));
    }

    @EventHandler
    void on(RoomEvent event, DomainEventMessage<?> told) {
        rooms.change(event.roomId(), told.getSequenceNumber(), doc -> {
            if (event instanceof RoomRegistered e) {
                RoomDocuments.register(doc, e);
            } else if (event instanceof RoomChanged e) {
                RoomDocuments.furnish(doc, e.name(), e.seats(), e.equipment());
            } else if (event instanceof RoomClosed e) {
                RoomDocuments.close(doc, e);
            } else if (event instanceof RoomReopened e) {
                RoomDocuments.reopen(doc, e);
            } else if (event instanceof RoomGivenUp e) {
                RoomDocuments.giveUp(doc, e.on());
            }
            RegistryCourse.tell(doc, told, event.occurredAt(), null, facts(event));
        });
    }

    @ResetHandler
    void reset() {
        rooms.clear();
    }

    @QueryHandler
    RoomPage on(RoomsOn query) {
        List<Bson> all = new ArrayList<>();
        all.add(new RegistryReach(query.viewer()).registries());
        if (query.unit() != null) {
            all.add(Filters.eq(RegistryReach.SCOPE, query.unit()));
        }
        if (query.state() != null) {
            all.add(Filters.eq(RoomDocuments.STATUS, query.state().name()));
        }
        Page<RoomRow> page = IN_USE_FIRST.page(
                rooms, Filters.and(all), query.size(), query.cursor(), doc -> RoomDocuments.row(doc, query.on()));
        return new RoomPage(page.items(), page.next());
    }

    @QueryHandler
    Optional<RoomView> on(RoomOf query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        return rooms.byId(query.roomId())
                .filter(doc -> reach.registriesReach(doc.getList(RegistryReach.SCOPE, String.class)))
                .map(doc -> RoomDocuments.view(doc, query.on()));
    }

    private static List<?> facts(RoomEvent event) {
        if (event instanceof RoomRegistered e) {
            return List.of(e.name(), e.seats());
        }
        if (event instanceof RoomChanged e) {
            return List.of(e.name(), e.seats());
        }
        if (event instanceof RoomClosed e) {
            return List.of(e.from(), e.to(), e.reason());
        }
        if (event instanceof RoomReopened e) {
            return List.of(e.from(), e.to());
        }
        return event instanceof RoomGivenUp e ? List.of(e.on(), e.reason()) : List.of();
    }
}
