package niangjia.knowledge.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import niangjia.knowledge.GuidanceEvent.GuidanceReinstated;
import niangjia.knowledge.GuidanceEvent.GuidanceRevised;
import niangjia.knowledge.GuidanceEvent.GuidanceWithdrawn;
import niangjia.knowledge.GuidanceEvent.GuidanceWritten;
import niangjia.knowledge.KnowledgeActs;
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
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 应答口径: all guidance with all its versions. Searched from memory, since there are hundreds and not thousands. */
@Component
@ProcessingGroup(KnowledgeShelf.GROUP)
public class KnowledgeShelf {
    public static final String GROUP = "knowledge-shelf";
    static final String COLLECTION = "knowledge_shelf";

    private static final Keyset BY_CATEGORY = Keyset.ascending(GuidanceDocuments.CATEGORY);

    private final DocumentStore guidance;
    private final ShelfMemory memory;

    public KnowledgeShelf(ReadStore store) {
        this.guidance = store.collection(GROUP, COLLECTION, Indexes.ascending(GuidanceDocuments.CATEGORY, "_id"));
        this.memory = new ShelfMemory(guidance, store.isEmbedded());
    }

    @EventHandler
    void on(GuidanceWritten event, DomainEventMessage<?> told) {
        guidance.change(event.guidanceId(), told.getSequenceNumber(), doc -> {
            GuidanceDocuments.begin(doc, event.unit());
            GuidanceDocuments.say(doc, 1, event.wording(), null, event.occurredAt(), told);
        });
        forgetOnceWritten();
    }

    @EventHandler
    void on(GuidanceRevised event, DomainEventMessage<?> told) {
        guidance.change(
                event.guidanceId(),
                told.getSequenceNumber(),
                doc -> GuidanceDocuments.say(
                        doc, event.version(), event.wording(), event.reason(), event.occurredAt(), told));
        forgetOnceWritten();
    }

    @EventHandler
    void on(GuidanceWithdrawn event, DomainEventMessage<?> told) {
        turn(
                event.guidanceId(),
                told,
                doc -> GuidanceDocuments.turn(doc, false, event.reason(), event.occurredAt(), told));
    }

    @EventHandler
    void on(GuidanceReinstated event, DomainEventMessage<?> told) {
        turn(
                event.guidanceId(),
                told,
                doc -> GuidanceDocuments.turn(doc, true, event.reason(), event.occurredAt(), told));
    }

    @ResetHandler
    void reset() {
        guidance.clear();
        memory.forget();
    }

    @QueryHandler
    Optional<GuidanceView> on(GuidanceById query) {
        return guidance.byId(query.id()).map(GuidanceDocuments::view).filter(view -> readable(query.viewer(), view));
    }

    @QueryHandler
    boolean on(GuidanceShows query) {
        return new WrittenChange(query.id(), query.sequence()).shownIn(guidance);
    }

    @QueryHandler
    KnowledgeHits on(KnowledgeFor query) {
        Actor viewer = query.viewer();
        Predicate<GuidanceView> offered = view -> !viewer.roles().isEmpty()
                && view.offeredOn(query.day())
                && KnowledgeActs.holdsFor(view.unit(), viewer.unit());
        int most = Math.max(1, Math.min(query.most(), KnowledgeFor.LARGEST));
        ShelfIndex index = memory.index();
        String asked = query.query();
        if (asked != null && !asked.isBlank()) {
            return new KnowledgeHits(index.find(asked, query.category(), most, offered));
        }
        return new KnowledgeHits(index.find(query.typed(), query.category(), most, offered));
    }

    @QueryHandler
    KnowledgePage on(KnowledgeOn query) {
        Actor viewer = query.viewer();
        if (viewer.roles().isEmpty()) {
            return new KnowledgePage(List.of(), null);
        }
        String words = query.words();
        if (words != null && !words.isBlank()) {
            Predicate<GuidanceView> wanted = view -> readable(viewer, view)
                    && isIn(query, view)
                    && (query.category() == null || view.wording().category().equals(query.category()));
            List<GuidanceView> found = memory.index().find(words, null, KnowledgeFor.LARGEST, wanted).stream()
                    .map(KnowledgeHit::guidance)
                    .toList();
            return new KnowledgePage(found, null);
        }
        Page<GuidanceView> page =
                BY_CATEGORY.page(guidance, wanted(query), query.size(), query.cursor(), GuidanceDocuments::view);
        return new KnowledgePage(page.items(), page.next());
    }

    private void turn(String id, DomainEventMessage<?> told, Consumer<Document> change) {
        guidance.change(id, told.getSequenceNumber(), change);
        forgetOnceWritten();
    }

    private void forgetOnceWritten() {
        CurrentUnitOfWork.get().root().afterCommit(work -> memory.forget());
    }

    /** What holds where the viewer belongs, and what holds below. */
    private static boolean readable(Actor viewer, GuidanceView view) {
        return !viewer.roles().isEmpty()
                && (viewer.unit().isWithin(view.unit()) || view.unit().isWithin(viewer.unit()));
    }

    private static boolean isIn(KnowledgeOn query, GuidanceView view) {
        LocalDate until = view.wording().validUntil();
        boolean expired = until != null && until.isBefore(query.day());
        return switch (query.state()) {
            case ALL -> true;
            case OFFERED -> view.offered() && !expired;
            case UNVERIFIED -> !view.wording().verified();
            case EXPIRED -> expired;
            case WITHDRAWN -> !view.offered();
        };
    }

    private static Bson wanted(KnowledgeOn query) {
        String day = query.day().toString();
        List<Bson> all = new ArrayList<>();
        all.add(Filters.or(
                Filters.eq(GuidanceDocuments.SCOPE, query.viewer().unit().id()),
                Filters.in(GuidanceDocuments.UNIT, query.viewer().unit().lineage())));
        if (query.category() != null) {
            all.add(Filters.eq(GuidanceDocuments.CATEGORY, query.category()));
        }
        switch (query.state()) {
            case ALL -> {}
            case OFFERED -> {
                all.add(Filters.eq(GuidanceDocuments.OFFERED, true));
                all.add(Filters.or(
                        Filters.eq(GuidanceDocuments.UNTIL, null), Filters.gte(GuidanceDocuments.UNTIL, day)));
            }
            case UNVERIFIED -> all.add(Filters.eq(GuidanceDocuments.VERIFIED, false));
            case EXPIRED -> {
                all.add(Filters.ne(GuidanceDocuments.UNTIL, null));
                all.add(Filters.lt(GuidanceDocuments.UNTIL, day));
            }
            case WITHDRAWN -> all.add(Filters.eq(GuidanceDocuments.OFFERED, false));
        }
        return Filters.and(all);
    }
}
