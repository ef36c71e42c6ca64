package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.CommitteeEvent.CommitteeDissolved;
import niangjia.supervision.CommitteeEvent.CommitteeEstablished;
import niangjia.supervision.CommitteeEvent.CommitteeListFiled;
import niangjia.supervision.CommitteeEvent.CommitteeMembersChanged;
import niangjia.supervision.CommitteeEvent.CommitteeReElected;
import niangjia.supervision.CommitteeStatus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 监督委员会: who is in them, for how long, and with whom the list is filed. */
@Component
@ProcessingGroup(CommitteeRegistry.GROUP)
public class CommitteeRegistry {
    public static final String GROUP = "committee-registry";
    static final String COLLECTION = "committee_registry";

    private static final Keyset BY_PLACE = Keyset.ascending(CommitteeDocuments.PATH);

    private final DocumentStore committees;

    public CommitteeRegistry(ReadStore store) {
        this.committees = store.collection(
                GROUP, COLLECTION, Indexes.ascending(RegistryReach.SCOPE, CommitteeDocuments.PATH, "_id"));
    }

    @EventHandler
    void on(CommitteeEvent event, DomainEventMessage<?> told) {
        committees.change(event.committeeId(), told.getSequenceNumber(), doc -> {
            if (event instanceof CommitteeEstablished e) {
                CommitteeDocuments.begin(doc, new UnitRef(e.unitId(), e.unitPath()));
                CommitteeDocuments.elect(doc, e.members(), e.from(), e.to());
            } else if (event instanceof CommitteeReElected e) {
                CommitteeDocuments.elect(doc, e.members(), e.from(), e.to());
            } else if (event instanceof CommitteeMembersChanged e) {
                CommitteeDocuments.members(doc, e.members());
            } else if (event instanceof CommitteeListFiled e) {
                CommitteeDocuments.file(doc, e.withUnitId(), e.occurredAt());
            } else if (event instanceof CommitteeDissolved e) {
                CommitteeDocuments.dissolve(doc, e.on());
            }
            CommitteeDocuments.keep(doc, CommitteeDocuments.history(doc).after(event));
            RegistryCourse.tell(doc, told, event.occurredAt(), null, facts(event));
        });
    }

    @ResetHandler
    void reset() {
        committees.clear();
    }

    @QueryHandler
    CommitteePage on(CommitteesOn query) {
        List<Bson> all = new ArrayList<>();
        all.add(new RegistryReach(query.viewer()).registries());
        if (query.unit() != null) {
            all.add(Filters.eq(RegistryReach.SCOPE, query.unit()));
        }
        String day = query.on().toString();
        switch (query.filter()) {
            case ALL -> {}
            case IN_TERM -> {
                all.add(Filters.eq(CommitteeDocuments.STATE, CommitteeStatus.STANDING.name()));
                all.add(Filters.gte(CommitteeDocuments.TO, day));
            }
            case OVERDUE -> {
                all.add(Filters.eq(CommitteeDocuments.STATE, CommitteeStatus.STANDING.name()));
                all.add(Filters.lt(CommitteeDocuments.TO, day));
            }
            case DISSOLVED -> all.add(Filters.eq(CommitteeDocuments.STATE, CommitteeStatus.DISSOLVED.name()));
        }
        Page<CommitteeRow> page = BY_PLACE.page(
                committees,
                Filters.and(all),
                query.size(),
                query.cursor(),
                doc -> CommitteeDocuments.row(doc, query.on()));
        return new CommitteePage(page.items(), page.next());
    }

    @QueryHandler
    Optional<CommitteeView> on(CommitteeOf query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        return committees
                .byId(query.committeeId())
                .filter((Document doc) -> reach.registriesReach(doc.getList(RegistryReach.SCOPE, String.class)))
                .map(doc -> CommitteeDocuments.view(doc, query.on()));
    }

    private static List<?> facts(CommitteeEvent event) {
        if (event instanceof CommitteeEstablished e) {
            return List.of(e.members().size(), e.from(), e.to());
        }
        if (event instanceof CommitteeReElected e) {
            return List.of(e.members().size(), e.from(), e.to());
        }
        if (event instanceof CommitteeMembersChanged e) {
            return List.of(e.members().size(), e.reason());
        }
        if (event instanceof CommitteeListFiled e) {
            return List.of(e.withUnitId());
        }
        return event instanceof CommitteeDissolved e ? List.of(e.on(), e.reason()) : List.of();
    }
}
