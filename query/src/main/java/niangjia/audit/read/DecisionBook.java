package niangjia.audit.read;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import niangjia.audit.DecisionActs;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.TermEvent;
import niangjia.mediation.MediationEvent;
import niangjia.shared.DecisionKind;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;
import niangjia.supervision.read.EventWords;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * 决定簿: every decision with what its author had on screen, what was there besides, and what came afterwards. Steps of
 * clocks are not counted: nobody brings them, and every page shows what they end at.
 */
@Component
@ProcessingGroup(DecisionBook.GROUP)
public class DecisionBook {
    public static final String GROUP = "audit-decisions";
    static final String COLLECTION = "audit_decisions";
    static final String CASES = "audit_decision_cases";

    private static final Keyset LATEST = Keyset.descending(DecisionDocuments.AT);

    private final DocumentStore decisions;
    private final DocumentStore cases;

    public DecisionBook(ReadStore store) {
        this.decisions = store.collection(
                GROUP,
                COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending(DecisionDocuments.SCOPE), Indexes.descending(DecisionDocuments.AT, "_id")),
                Indexes.ascending(DecisionDocuments.MISSING),
                Indexes.ascending(DecisionDocuments.CASE));
        this.cases = store.collection(GROUP, CASES);
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message, TrackingToken token) {
        if (!(event instanceof TermEvent)) {
            hear(event.complaintId(), event.occurredAt(), event, message, token);
        }
    }

    @EventHandler
    void on(SupervisionEvent event, DomainEventMessage<?> message, TrackingToken token) {
        hear(event.caseId(), event.occurredAt(), event, message, token);
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> message, TrackingToken token) {
        hear(event.caseId(), event.occurredAt(), event, message, token);
    }

    @EventHandler
    void on(ReferralEvent event, DomainEventMessage<?> message, TrackingToken token) {
        hear(event.referralId(), event.occurredAt(), event, message, token);
    }

    @ResetHandler
    void reset() {
        decisions.clear();
        cases.clear();
    }

    @QueryHandler
    DecisionPage on(DecisionsOn query) {
        Page<Document> page = LATEST.page(
                decisions,
                DecisionSearch.narrowed(new DecisionReach(query.viewer()).decisions(), query.filter()),
                query.size(),
                query.cursor(),
                Function.identity());
        Map<String, Document> heads =
                cases
                        .byIds(page.items().stream()
                                .map(DecisionBook::caseOf)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(head -> head.getString("_id"), Function.identity()));
        return new DecisionPage(
                page.items().stream()
                        .map(doc -> DecisionDocuments.row(doc, heads.getOrDefault(caseOf(doc), new Document())))
                        .toList(),
                page.next());
    }

    @QueryHandler
    Optional<DecisionView> on(DecisionOf query) {
        return decisions
                .byId(DecisionDocuments.id(query.caseId(), query.sequence()))
                .filter(new DecisionReach(query.viewer())::reaches)
                .flatMap(doc -> cases.byId(query.caseId()).map(head -> DecisionDocuments.view(doc, head)));
    }

    @QueryHandler
    DecisionMarks on(DecisionMarksOf query) {
        Document head = cases.byId(query.caseId()).orElseGet(Document::new);
        List<String> ids = DecisionHead.decisions(head).stream()
                .map(sequence -> DecisionDocuments.id(query.caseId(), sequence))
                .toList();
        return new DecisionMarks(decisions.byIds(ids).stream()
                .map(doc -> DecisionDocuments.mark(doc, head))
                .toList());
    }

    private void hear(String caseId, Instant at, Object event, DomainEventMessage<?> message, TrackingToken token) {
        long sequence = message.getSequenceNumber();
        Optional<DecisionKind> kind = DecisionActs.told(event.getClass());
        AtomicReference<Document> heard = new AtomicReference<>();
        cases.change(caseId, sequence, head -> {
            DecisionHead.hear(head, at, event, message, kind.isPresent());
            heard.set(head);
        });
        // heard before, it may have been written without its decisions: a process can end between the two
        Optional.ofNullable(heard.get()).or(() -> cases.byId(caseId)).ifPresent(head -> {
            kind.ifPresent(decided -> decisions.change(
                    DecisionDocuments.id(caseId, sequence),
                    sequence,
                    doc -> DecisionDocuments.fill(
                            doc,
                            caseId,
                            at,
                            event,
                            decided,
                            message,
                            token.position().orElse(0),
                            head)));
            String name = EventWords.nameOf(event);
            DecisionHead.firstAfter(head, name, message)
                    .forEach(before -> decisions.change(
                            DecisionDocuments.id(caseId, before), sequence, doc -> DecisionDocuments.later(doc, name)));
        });
    }

    private static String caseOf(Document decision) {
        return decision.getString(DecisionDocuments.CASE);
    }
}
