package niangjia.mediation.read;

import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells a writer whether their own change of the roster, or of a room, can be read. */
@Component
public class RosterShowing {
    private final DocumentStore mediators;
    private final DocumentStore rooms;

    public RosterShowing(ReadStore store) {
        this.mediators = store.collection(MediatorRegistry.GROUP, MediatorRegistry.COLLECTION);
        this.rooms = store.collection(RoomRegistry.GROUP, RoomRegistry.COLLECTION);
    }

    @QueryHandler
    boolean on(RosterShows query) {
        return new WrittenChange(query.stream(), query.sequence())
                .shownIn(query.stream().startsWith("room:") ? rooms : mediators);
    }
}
