package niangjia.mediation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.EnumMap;
import java.util.Map;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediationId;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.read.CaseHolder;
import niangjia.supervision.read.Heard;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 调解案件: every case with whose turn it is, without anybody's words. */
@Component
@ProcessingGroup(MediationList.GROUP)
public class MediationList {
    public static final String GROUP = "mediation-list";
    static final String COLLECTION = "mediation_list";

    private final DocumentStore cases;

    public MediationList(ReadStore store) {
        this.cases = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(CaseHolder.SCOPE),
                Indexes.ascending(MediationStand.BORN_FROM),
                Indexes.ascending(MediationStand.NUMBER));
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> message) {
        cases.change(event.caseId(), message.getSequenceNumber(), doc -> {
            MediationScripts.play(doc, Heard.of(event, event.occurredAt(), message, null));
            MediationHeads.place(doc, event.occurredAt());
        });
    }

    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        if (MediationId.isOne(event.caseId())) {
            cases.change(event.caseId(), message.getSequenceNumber(), doc -> {
                MediationScripts.turn(doc, event, false);
                MediationHeads.place(doc, event.occurredAt());
            });
        }
    }

    @ResetHandler
    void reset() {
        cases.clear();
    }

    @QueryHandler
    MediationPage on(MediationsOn query) {
        MediationReach reach = new MediationReach(query.viewer());
        Bson wanted = Filters.and(MediationHeads.under(query.tab(), reach), MediationHeads.narrowed(query.filter()));
        Page<MediationRow> page =
                MediationHeads.order(query.tab()).page(cases, wanted, query.size(), query.cursor(), MediationRows::of);
        return new MediationPage(page.items(), page.next(), counts(reach));
    }

    @QueryHandler
    MediationPage on(MediationsBornFrom query) {
        Bson born = Filters.eq(MediationStand.BORN_FROM, query.originId());
        Bson wanted = Filters.and(new MediationReach(query.viewer()).cases(), born);
        Page<MediationRow> page = Keyset.ascending(MediationHeads.OLDEST_FIRST)
                .page(cases, wanted, Keyset.LARGEST_PAGE, null, MediationRows::of);
        return new MediationPage(page.items(), null, Map.of());
    }

    /** Closed cases are counted by the store; of those that run the heads are looked at. */
    private Map<MediationTab, Long> counts(MediationReach reach) {
        Map<MediationTab, Long> counts = new EnumMap<>(MediationTab.class);
        for (MediationTab tab : MediationTab.values()) {
            counts.put(tab, 0L);
        }
        for (Document doc :
                cases.find(MediationHeads.running(reach)).projection(Projections.include(MediationHeads.COUNTED))) {
            MediationHeads.headsOf(doc, reach).forEach(tab -> counts.merge(tab, 1L, Long::sum));
        }
        long closed = cases.count(MediationHeads.under(MediationTab.CLOSED, reach));
        counts.put(MediationTab.CLOSED, closed);
        counts.merge(MediationTab.ALL, closed, Long::sum);
        return counts;
    }
}
