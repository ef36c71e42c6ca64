package niangjia.mediation.read;

import static com.mongodb.client.model.Filters.and;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import niangjia.mediation.MediationEvent;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * 履行看板: everything that was promised in agreements, one by one, and whether it came. It keeps no words and no names. The
 * document of a case is changed first, and those of its promises are made of it.
 */
@Component
@ProcessingGroup(PerformanceBoard.GROUP)
public class PerformanceBoard {
    public static final String GROUP = "mediation-performance";
    static final String COLLECTION = "mediation_performance";
    static final String CASES = "mediation_performance_cases";

    private final DocumentStore promises;
    private final DocumentStore cases;

    public PerformanceBoard(ReadStore store) {
        this.promises = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(PromiseDocuments.SCOPE, PromiseDocuments.OPEN, PromiseDocuments.DUE, "_id"),
                Indexes.ascending(PromiseDocuments.NUMBER));
        this.cases = store.collection(GROUP, CASES);
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> message) {
        if (!PerformanceHead.hears(event)) {
            return;
        }
        long sequence = message.getSequenceNumber();
        AtomicReference<Document> heard = new AtomicReference<>();
        cases.change(event.caseId(), sequence, doc -> {
            PerformanceHead.hear(doc, event);
            heard.set(doc);
        });
        // heard before, it may have been written without its promises: a process can end between the two
        Optional.ofNullable(heard.get())
                .or(() -> stored(event.caseId(), sequence))
                .ifPresent(head -> PerformanceHead.touched(head, event)
                        .forEach(place -> promises.change(
                                PromiseDocuments.id(event.caseId(), place),
                                sequence,
                                doc -> PromiseDocuments.fill(doc, head, place))));
    }

    @ResetHandler
    void reset() {
        promises.clear();
        cases.clear();
    }

    @QueryHandler
    PerformancePage on(PerformanceOn query) {
        PerformanceFilter filter = query.filter();
        Bson wanted = and(new MediationReach(query.viewer()).cases(), PerformanceHeads.narrowed(filter));
        Page<PerformanceRow> page = PerformanceHeads.order(filter.tab())
                .page(
                        promises,
                        and(wanted, PerformanceHeads.under(filter.tab(), filter.on())),
                        query.size(),
                        query.cursor(),
                        doc -> PromiseDocuments.row(doc, filter.on()));
        List<Document> counted = promises.find(wanted)
                .projection(Projections.include(PerformanceHeads.COUNTED))
                .into(new ArrayList<>());
        return new PerformancePage(
                page.items(), page.next(), counts(counted, filter.on()), totals(counted, filter.on()));
    }

    private Optional<Document> stored(String caseId, long sequence) {
        return cases.byId(caseId).filter(doc -> doc.getLong(DocumentStore.SEQ) >= sequence);
    }

    private static Map<PerformanceTab, Long> counts(List<Document> counted, LocalDate on) {
        Map<PerformanceTab, Long> counts = new EnumMap<>(PerformanceTab.class);
        for (PerformanceTab tab : PerformanceTab.values()) {
            counts.put(
                    tab,
                    counted.stream()
                            .filter(doc -> PerformanceHeads.standsUnder(doc, tab, on))
                            .count());
        }
        return counts;
    }

    private static PerformanceTotals totals(List<Document> counted, LocalDate on) {
        Predicate<Document> open = doc -> doc.getBoolean(PromiseDocuments.OPEN);
        Predicate<Document> done = doc -> doc.getBoolean(PromiseDocuments.DONE);
        return new PerformanceTotals(
                sum(counted, doc -> true, doc -> doc.getLong(PromiseDocuments.SUM)),
                sum(counted, doc -> true, doc -> doc.getLong(PromiseDocuments.PAID)),
                sum(counted, open, PromiseDocuments::outstanding),
                sum(counted, open.and(doc -> PromiseDocuments.passed(doc, on)), PromiseDocuments::outstanding),
                sum(counted, open.or(done).negate(), PromiseDocuments::outstanding));
    }

    private static long sum(List<Document> counted, Predicate<Document> which, ToLongFunction<Document> fen) {
        return counted.stream().filter(which).mapToLong(fen).sum();
    }
}
