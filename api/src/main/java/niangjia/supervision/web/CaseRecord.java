package niangjia.supervision.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.shared.SealedText;
import niangjia.shared.Seals;
import niangjia.supervision.ClueEvent.CaseAccepted;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.ClueEvent.ComplainantNamed;
import niangjia.supervision.ComplainantFacts;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperRevised;
import niangjia.supervision.PaperFacts;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the record itself says of a case where a decision must not lag behind it, nor depend on what whoever asks may see:
 * whose name a paper must not show, and what exactly a paper said.
 */
@Component
class CaseRecord {
    private final EventStore events;
    private final Seals seals;

    CaseRecord(EventStore events, Seals seals) {
        this.events = events;
        this.seals = seals;
    }

    /** Every name and number under which somebody complained in this case; none for those whose key was destroyed. */
    List<String> guarded(String caseId) {
        List<SealedText> sealed = new ArrayList<>();
        of(caseId).forEach(event -> {
            if (event instanceof ClueRegistered registered) {
                add(sealed, registered.complainant());
            } else if (event instanceof ComplainantNamed named) {
                add(sealed, named.complainant());
            }
        });
        return seals.openAll(sealed).stream().flatMap(Optional::stream).toList();
    }

    long newest(String caseId) {
        return events.lastSequenceNumberFor(caseId).orElse(-1L);
    }

    /** What the paper says by its newest draft. */
    Optional<PaperFacts> paper(String caseId, String paperId) {
        return of(caseId)
                .map(event -> content(event, paperId))
                .filter(Objects::nonNull)
                .reduce((older, newer) -> newer);
    }

    Optional<Instant> acceptedAt(String caseId) {
        return of(caseId)
                .filter(CaseAccepted.class::isInstance)
                .map(event -> ((CaseAccepted) event).occurredAt())
                .reduce((older, newer) -> newer);
    }

    private Stream<Object> of(String caseId) {
        return events.readEvents(caseId).asStream().map(Message::getPayload);
    }

    private static @Nullable PaperFacts content(Object event, String paperId) {
        if (event instanceof PaperDrafted drafted && drafted.paperId().equals(paperId)) {
            return drafted.content();
        }
        return event instanceof PaperRevised revised && revised.paperId().equals(paperId) ? revised.content() : null;
    }

    private static void add(List<SealedText> sealed, @Nullable ComplainantFacts who) {
        if (who != null) {
            Stream.of(who.name(), who.phone()).filter(Objects::nonNull).forEach(sealed::add);
        }
    }
}
