package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niangjia.shared.Actor;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.SupervisionId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 监督案件: every case with whose turn it is, without anybody's words. */
@Component
@ProcessingGroup(SupervisionList.GROUP)
public class SupervisionList {
    public static final String GROUP = "supervision-list";
    static final String COLLECTION = "supervision_list";

    private final DocumentStore cases;

    public SupervisionList(ReadStore store) {
        this.cases = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(CaseStand.SCOPE),
                Indexes.ascending(CaseStand.BORN_FROM),
                Indexes.ascending(CaseStand.NUMBER));
    }

    /** Streams that tell clocks are told apart by the names of their ids. */
    static boolean isOfACase(ClockEvent event) {
        return SupervisionId.isOne(event.caseId());
    }

    @EventHandler
    void on(SupervisionEvent event, DomainEventMessage<?> message) {
        cases.change(event.caseId(), message.getSequenceNumber(), doc -> {
            CaseScripts.play(doc, Heard.of(event, event.occurredAt(), message, null));
            settle(doc, event.occurredAt(), message);
        });
    }

    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        if (isOfACase(event)) {
            cases.change(event.caseId(), message.getSequenceNumber(), doc -> {
                CaseScripts.turn(doc, event, false);
                settle(doc, event.occurredAt(), message);
            });
        }
    }

    @ResetHandler
    void reset() {
        cases.clear();
    }

    @QueryHandler
    SupervisionRows on(SupervisionsOf query) {
        Page<SupervisionRow> page = CaseHeads.order(query.tab())
                .page(
                        cases,
                        Filters.and(CaseHeads.under(query.tab(), query.viewer()), CaseHeads.narrowed(query.filter())),
                        query.size(),
                        query.cursor(),
                        CaseRows::of);
        return new SupervisionRows(page.items(), page.next(), counts(query.viewer()));
    }

    @QueryHandler
    SupervisionRows on(SupervisionsBornFrom query) {
        List<SupervisionRow> rows = Keyset.ascending(CaseStand.REGISTERED_AT)
                .page(
                        cases,
                        Filters.and(
                                new SupervisionReach(query.viewer()).cases(),
                                Filters.eq(CaseStand.BORN_FROM, query.complaintId())),
                        Keyset.LARGEST_PAGE,
                        null,
                        CaseRows::of)
                .items();
        return new SupervisionRows(rows, null, Map.of());
    }

    /** Closed cases are counted by the store; of those that run the heads are looked at. */
    private Map<SupervisionTab, Long> counts(Actor viewer) {
        List<Document> running = cases.find(CaseHeads.running(viewer))
                .projection(Projections.include(CaseHeads.COUNTED))
                .into(new ArrayList<>());
        Map<SupervisionTab, Long> counts = new EnumMap<>(SupervisionTab.class);
        for (SupervisionTab tab : SupervisionTab.values()) {
            counts.put(
                    tab,
                    running.stream()
                            .filter(doc -> CaseHeads.standsUnder(doc, tab, viewer))
                            .count());
        }
        long closed = cases.count(CaseHeads.under(SupervisionTab.CLOSED, viewer));
        counts.put(SupervisionTab.CLOSED, closed);
        counts.merge(SupervisionTab.ALL, closed, Long::sum);
        return counts;
    }

    private static void settle(Document doc, Instant at, DomainEventMessage<?> message) {
        doc.append(CaseRows.RECORDED_AT, message.getTimestamp());
        CaseHeads.place(doc, at);
    }
}
