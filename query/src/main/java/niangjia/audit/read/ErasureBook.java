package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.audit.ErasureActs;
import niangjia.audit.ErasureEvent;
import niangjia.audit.ErasureStatus;
import niangjia.complaint.read.Words;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
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
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 销毁登记: every request to be erased and what became of it. Words stay sealed here and are opened for each reader anew. */
@Component
@ProcessingGroup(ErasureBook.GROUP)
public class ErasureBook {
    public static final String GROUP = "erasure-book";
    static final String COLLECTION = "erasure_book";

    private static final Keyset NEWEST_FIRST = Keyset.descending(ErasureDocuments.REQUESTED);

    private final DocumentStore erasures;
    private final Seals seals;

    public ErasureBook(ReadStore store, Seals seals) {
        this.erasures = store.collection(
                GROUP,
                COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending(ErasureDocuments.SCOPE),
                        Indexes.descending(ErasureDocuments.REQUESTED, "_id")),
                Indexes.ascending(ErasureDocuments.STATUS));
        this.seals = seals;
    }

    @EventHandler
    void on(ErasureEvent event, DomainEventMessage<?> message) {
        Actor by = Actor.from(message.getMetaData()).orElse(null);
        erasures.change(event.erasureId(), message.getSequenceNumber(), doc -> ErasureDocuments.turn(doc, event, by));
    }

    @ResetHandler
    void reset() {
        erasures.clear();
    }

    @QueryHandler
    ErasurePage on(ErasuresIn query) {
        if (!reads(query.viewer())) {
            return new ErasurePage(List.of(), null);
        }
        Bson inReach = Filters.eq(ErasureDocuments.SCOPE, query.viewer().unit().id());
        Page<ErasureRow> page =
                NEWEST_FIRST.page(erasures, inReach, query.size(), query.cursor(), ErasureDocuments::row);
        return new ErasurePage(page.items(), page.next());
    }

    @QueryHandler
    Optional<ErasureView> on(ErasureOf query) {
        Actor viewer = query.viewer();
        return erasures.byId(query.erasureId())
                .filter(doc -> reads(viewer) && ErasureActs.reaches(viewer, ErasureDocuments.unit(doc)))
                .map(doc -> ErasureDocuments.view(doc, this::open));
    }

    /** Those the desk itself has to go on with. */
    @QueryHandler
    ErasuresAtWork on(ErasuresToDo query) {
        if (!query.viewer().roles().contains(Role.SYSTEM)) {
            return new ErasuresAtWork(List.of());
        }
        List<ErasureView> found = new ArrayList<>();
        Bson unfinished = Filters.in(
                ErasureDocuments.STATUS,
                ErasureStatus.RESTRICTED.name(),
                ErasureStatus.PROPOSED.name(),
                ErasureStatus.REFUSED.name(),
                ErasureStatus.APPROVED.name(),
                ErasureStatus.DESTROYED.name(),
                ErasureStatus.FORGOTTEN.name(),
                ErasureStatus.SWEPT.name());
        erasures.find(unfinished).forEach(doc -> found.add(ErasureDocuments.view(doc, this::open)));
        return new ErasuresAtWork(found);
    }

    @QueryHandler
    boolean on(ErasureShows query) {
        return new WrittenChange(query.erasureId(), query.sequence()).shownIn(erasures);
    }

    private Words open(SealedText sealed) {
        return Words.opened(seals, sealed);
    }

    private static boolean reads(Actor viewer) {
        return viewer.holdsAnyOf(ErasureActs.READERS) || viewer.roles().contains(Role.SYSTEM);
    }
}
