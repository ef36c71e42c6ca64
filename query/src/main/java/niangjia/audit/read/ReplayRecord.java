package niangjia.audit.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.StreamTelling;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import niangjia.shared.StoredEvent;
import niangjia.shared.StoredRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 回放: a matter told from the stored events themselves; of read models nothing is asked but who may see what. */
@Component
public class ReplayRecord {
    private final StoredRecord stored;
    private final EventStore events;
    private final Seals seals;
    private final List<StreamTelling> tellings;

    public ReplayRecord(StoredRecord stored, EventStore events, Seals seals, List<StreamTelling> tellings) {
        this.stored = stored;
        this.events = events;
        this.seals = seals;
        this.tellings = List.copyOf(tellings);
    }

    @QueryHandler
    Optional<ReplayCase> on(ReplayOf query) {
        return telling(query.viewer(), query.stream()).flatMap(each -> told(query, each));
    }

    @QueryHandler
    Optional<ReplayStanding> on(ReplayStandingOf query) {
        return telling(query.viewer(), query.stream()).flatMap(each -> standing(query, each));
    }

    private Optional<StreamTelling> telling(Actor viewer, String stream) {
        return viewer.roles().contains(Role.AUDITOR)
                ? tellings.stream().filter(each -> each.tells(stream)).findFirst()
                : Optional.empty();
    }

    private Optional<ReplayStanding> standing(ReplayStandingOf query, StreamTelling telling) {
        Sight sight = telling.sight(query.viewer(), query.stream());
        if (!sight.any()) {
            return Optional.empty();
        }
        List<DomainEventMessage<?>> passed = events.readEvents(query.stream())
                .asStream()
                .<DomainEventMessage<?>>map(each -> each)
                .filter(each -> each.getSequenceNumber() <= query.sequence())
                .toList();
        List<DomainEventMessage<?>> earlier = passed.stream()
                .filter(each -> each.getSequenceNumber() < query.sequence())
                .toList();
        return telling.standing(query.stream(), passed, sight)
                .map(after -> new ReplayStanding(
                        telling.standing(query.stream(), earlier, sight).orElse(null), after));
    }

    private Optional<ReplayCase> told(ReplayOf query, StreamTelling telling) {
        Sight sight = telling.sight(query.viewer(), query.stream());
        if (!sight.any()) {
            return Optional.empty();
        }
        ReplayTeller teller = new ReplayTeller(telling, sight, seals);
        List<ReplayStep> steps = new ArrayList<>();
        Iterator<StoredEvent> rows = stored.of(query.stream()).iterator();
        // read the same way as aggregates read it, so that older revisions are told in today's words
        Iterator<? extends DomainEventMessage<?>> messages =
                events.readEvents(query.stream()).asStream().iterator();
        while (rows.hasNext() && messages.hasNext()) {
            steps.add(teller.step(rows.next(), messages.next()));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ReplayCase(query.stream(), sight, steps));
    }
}
