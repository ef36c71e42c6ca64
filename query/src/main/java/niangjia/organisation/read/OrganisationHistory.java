package niangjia.organisation.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.StaffEvent.FirstAdministratorRegistered;
import niangjia.organisation.StaffEvent.RoleGranted;
import niangjia.organisation.StaffEvent.StaffRegistered;
import niangjia.organisation.UnitEvent;
import niangjia.organisation.UnitEvent.UnitFounded;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Every change of a unit or a person: who, when, why. Beside the entries, each stream has one document that says which
 * units reach it.
 */
@Component
@ProcessingGroup(OrganisationHistory.GROUP)
public class OrganisationHistory {
    public static final String GROUP = "organisation-history";
    static final String STREAMS = "organisation_streams";
    static final String ENTRIES = "organisation_history";

    private static final String SCOPE = "scope";
    private static final Keyset LATEST_FIRST = Keyset.descending(DocumentStore.SEQ);

    private final DocumentStore streams;
    private final DocumentStore entries;

    public OrganisationHistory(ReadStore store) {
        this.streams = store.collection(GROUP, STREAMS);
        this.entries = store.collection(
                GROUP,
                ENTRIES,
                Indexes.compoundIndex(
                        Indexes.ascending(HistoryDocuments.STREAM), Indexes.descending(DocumentStore.SEQ, "_id")));
    }

    @EventHandler
    void on(UnitEvent event, DomainEventMessage<?> message) {
        if (event instanceof UnitFounded founded) {
            reached(event.unitId(), message, founded.place());
        } else {
            streams.seen(event.unitId(), message.getSequenceNumber());
        }
        entries.put(
                HistoryDocuments.idOf(event.unitId(), message),
                message.getSequenceNumber(),
                doc -> HistoryDocuments.fill(doc, event.unitId(), HistoryWords.of(event), event.occurredAt(), message));
    }

    @EventHandler
    void on(StaffEvent event, DomainEventMessage<?> message) {
        if (event instanceof StaffRegistered registered) {
            reached(event.staffId(), message, new UnitRef(registered.unitCode(), registered.unitPath()));
        } else if (event instanceof FirstAdministratorRegistered registered) {
            reached(event.staffId(), message, new UnitRef(registered.unitCode(), registered.unitPath()));
        } else if (event instanceof RoleGranted granted) {
            reached(event.staffId(), message, new UnitRef(granted.unitCode(), granted.unitPath()));
        } else {
            streams.seen(event.staffId(), message.getSequenceNumber());
        }
        entries.put(
                HistoryDocuments.idOf(event.staffId(), message),
                message.getSequenceNumber(),
                doc -> HistoryDocuments.fill(
                        doc, event.staffId(), HistoryWords.of(event), event.occurredAt(), message));
    }

    @ResetHandler
    void reset() {
        streams.clear();
        entries.clear();
    }

    @QueryHandler
    HistoryPage on(HistoryOf query) {
        if (!mayRead(query.viewer(), query.stream())) {
            return new HistoryPage(List.of(), null);
        }
        Page<HistoryEntry> page = LATEST_FIRST.page(
                entries,
                Filters.eq(HistoryDocuments.STREAM, query.stream()),
                query.size(),
                query.cursor(),
                HistoryDocuments::entry);
        return new HistoryPage(page.items(), page.next());
    }

    /** Administrators and auditors of the units concerned; and everybody about themselves. */
    private boolean mayRead(Actor viewer, String stream) {
        if (viewer.staffId().equals(stream)) {
            return true;
        }
        return viewer.holdsAnyOf(Set.of(Role.ADMINISTRATOR, Role.AUDITOR))
                && streams.byId(stream)
                        .map(doc -> doc.getList(SCOPE, String.class)
                                .contains(viewer.unit().id()))
                        .orElse(false);
    }

    private void reached(String stream, DomainEventMessage<?> message, UnitRef unit) {
        streams.change(stream, message.getSequenceNumber(), doc -> {
            List<String> known = doc.getList(SCOPE, String.class);
            Set<String> scope = new LinkedHashSet<>(known == null ? List.of() : known);
            scope.addAll(unit.lineage());
            doc.append(SCOPE, new ArrayList<>(scope));
        });
    }
}
