package niangjia.audit.read;

import java.util.List;
import java.util.TreeMap;
import niangjia.shared.Seals;
import niangjia.shared.read.Courses;
import niangjia.shared.read.Scratch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Any complaint, supervision case or mediation as it stood at a moment: its own events up to there, fed through the read
 * model that keeps it live.
 */
@Component
public final class CaseAt {
    private final EventStore record;
    private final Seals seals;
    private final AsOfRoom room;

    public CaseAt(EventStore record, Seals seals, AsOfRoom room) {
        this.record = record;
        this.seals = seals;
        this.room = room;
    }

    /** @throws IllegalArgumentException if the id is of no kind of case */
    public CaseDocuments asOf(String caseId, AsOf moment) {
        return after(caseId, AsOfCut.of(course(caseId), moment));
    }

    /** As it stood when the event with this sequence number, and no later one, had been recorded. */
    public CaseDocuments upTo(String caseId, long sequence) {
        return after(
                caseId,
                course(caseId).stream()
                        .filter(event -> event.getSequenceNumber() <= sequence)
                        .toList());
    }

    Courses courses() {
        return record::readEvents;
    }

    /** Its own stream, whole. */
    List<DomainEventMessage<?>> course(String caseId) {
        return record.readEvents(caseId, 0)
                .asStream()
                .<DomainEventMessage<?>>map(each -> each)
                .toList();
    }

    private CaseDocuments after(String caseId, List<DomainEventMessage<?>> events) {
        CaseKind kind = CaseKind.of(caseId);
        if (events.isEmpty()) {
            return new CaseDocuments(caseId, -1, new TreeMap<>());
        }
        try (Scratch scratch = room.scratch()) {
            scratch.holding(store -> kind.over(store, seals, courses()));
            scratch.feed(events);
            return new CaseDocuments(
                    caseId, events.get(events.size() - 1).getSequenceNumber(), scratch.documents(kind.group()));
        }
    }
}
