package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.CommitteeHistory;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.EmployerEvent.EmployerClosed;
import niangjia.supervision.EmployerEvent.EmployerMoved;
import niangjia.supervision.EmployerEvent.EmployerRegistered;
import niangjia.supervision.EmployerEvent.EmployerRenamed;
import niangjia.supervision.EmployerEvent.EmployerReopened;
import niangjia.supervision.EmployerEvent.EmployerUnionLinked;
import niangjia.supervision.EmployerEvent.HeadCountRecorded;
import niangjia.supervision.EmployerHistory;
import niangjia.supervision.EmployerStatus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 用人单位: every employer with all its figures, each from the day it counts from. */
@Component
@ProcessingGroup(EmployerRegistry.GROUP)
public class EmployerRegistry {
    public static final String GROUP = "employer-registry";
    static final String COLLECTION = "employer_registry";

    /** Names of firms are public, so they may stand in a cursor. */
    private static final Keyset BY_NAME = Keyset.ascending(EmployerDocuments.NAME);

    private final DocumentStore employers;
    private final CommitteeStandings committees;

    public EmployerRegistry(ReadStore store) {
        this.employers = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(RegistryReach.SCOPE, EmployerDocuments.NAME, "_id"),
                Indexes.ascending(EmployerDocuments.WORDS),
                Indexes.ascending(EmployerDocuments.EVER));
        this.committees = new CommitteeStandings(store);
    }

    @EventHandler
    void on(EmployerEvent event, DomainEventMessage<?> told) {
        employers.change(event.employerId(), told.getSequenceNumber(), doc -> {
            if (event instanceof EmployerRegistered e) {
                EmployerDocuments.register(doc, e.name(), e.creditCode(), e.sector());
                EmployerDocuments.place(doc, new UnitRef(e.placeId(), e.placePath()));
            } else if (event instanceof EmployerRenamed e) {
                EmployerDocuments.rename(doc, e.name());
            } else if (event instanceof EmployerMoved e) {
                EmployerDocuments.place(doc, new UnitRef(e.placeId(), e.placePath()));
            } else if (event instanceof EmployerClosed) {
                EmployerDocuments.state(doc, EmployerStatus.GONE);
            } else if (event instanceof EmployerReopened) {
                EmployerDocuments.state(doc, EmployerStatus.OPEN);
            }
            EmployerHistory before = EmployerDocuments.history(doc);
            EmployerDocuments.keep(doc, before.after(event));
            RegistryCourse.tell(doc, told, event.occurredAt(), null, facts(event));
        });
    }

    @ResetHandler
    void reset() {
        employers.clear();
    }

    @QueryHandler
    EmployerPage on(EmployersOn query) {
        List<Bson> all = new ArrayList<>();
        all.add(new RegistryReach(query.viewer()).registries());
        if (query.unit() != null) {
            all.add(Filters.eq(RegistryReach.SCOPE, query.unit()));
        }
        if (query.state() != null) {
            all.add(Filters.eq(EmployerDocuments.STATE, query.state().name()));
        }
        if (query.words() != null) {
            EmployerWords.asked(query.words()).forEach(gram -> all.add(Filters.eq(EmployerDocuments.WORDS, gram)));
        }
        Page<Document> page =
                BY_NAME.page(employers, Filters.and(all), query.size(), query.cursor(), document -> document);
        Map<String, CommitteeHistory> standing = committees.histories(unions(page.items(), query.on()));
        return new EmployerPage(
                page.items().stream().map(doc -> row(doc, query.on(), standing)).toList(), page.next());
    }

    @QueryHandler
    Optional<EmployerView> on(EmployerOf query) {
        RegistryReach reach = new RegistryReach(query.viewer());
        return employers
                .byId(query.employerId())
                .filter(doc -> reach.registriesReach(doc.getList(RegistryReach.SCOPE, String.class)))
                .map(doc -> view(doc, query.on()));
    }

    private EmployerView view(Document doc, LocalDate on) {
        List<UnitRef> union = unions(List.of(doc), on);
        CommitteeRow committee =
                committees.ofUnions(union, on).values().stream().findFirst().orElse(null);
        return EmployerDocuments.view(row(doc, on, committees.histories(union)), doc, committee);
    }

    private static EmployerRow row(Document doc, LocalDate on, Map<String, CommitteeHistory> standing) {
        return EmployerDocuments.row(doc, on, union -> CommitteeStandings.cover(standing.get(union.id()), on));
    }

    private static List<UnitRef> unions(List<Document> documents, LocalDate on) {
        return documents.stream()
                .flatMap(doc -> EmployerDocuments.history(doc).unionOn(on).stream())
                .toList();
    }

    private static List<?> facts(EmployerEvent event) {
        if (event instanceof EmployerRegistered e) {
            return List.of(e.name(), e.placeId(), e.sector());
        }
        if (event instanceof EmployerRenamed e) {
            return List.of(e.name());
        }
        if (event instanceof EmployerMoved e) {
            return List.of(e.placeId());
        }
        if (event instanceof HeadCountRecorded e) {
            return List.of(e.on(), e.workers(), e.members());
        }
        if (event instanceof EmployerUnionLinked e) {
            return List.of(e.unionId());
        }
        if (event instanceof EmployerClosed e) {
            return List.of(e.on(), e.reason());
        }
        return event instanceof EmployerReopened e ? List.of(e.on(), e.reason()) : List.of();
    }
}
