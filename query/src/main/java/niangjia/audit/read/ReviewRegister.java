package niangjia.audit.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import niangjia.audit.ReviewBasis;
import niangjia.audit.ReviewListed;
import niangjia.audit.ReviewedKind;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.mediation.ApplicationEvent.ApplicationReceived;
import niangjia.mediation.MediationEvent;
import niangjia.shared.DeskTime;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.ClueEvent.ClueRegistered;
import niangjia.supervision.SupervisionEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every case from which a sample can be drawn, with who had it and when it ended, each with the moment at which the record
 * learned it: so the list of any past moment can be made again.
 */
@Component
@ProcessingGroup(ReviewRegister.GROUP)
public class ReviewRegister {
    public static final String GROUP = "review-register";
    static final String COLLECTION = "review_register";

    private static final String NUMBER = "number";
    private static final String KNOWN = "known";
    private static final String AT = "at";
    private static final String REGISTERED_AT = "registeredAt";
    private static final String UNITS = "units";
    private static final String ENDS = "ends";
    private static final String CASE_SINCE = "caseSince";

    private final DocumentStore register;

    public ReviewRegister(ReadStore store) {
        register = store.collection(GROUP, COLLECTION, Indexes.ascending(CASE_SINCE));
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> told) {
        ContactLogged begun = event instanceof ContactLogged logged ? logged : null;
        note(event.complaintId(), begun == null ? null : begun.number(), event, event.occurredAt(), told);
    }

    @EventHandler
    void on(SupervisionEvent event, DomainEventMessage<?> told) {
        ClueRegistered begun = event instanceof ClueRegistered registered ? registered : null;
        note(event.caseId(), begun == null ? null : begun.number(), event, event.occurredAt(), told);
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> told) {
        ApplicationReceived begun = event instanceof ApplicationReceived received ? received : null;
        note(event.caseId(), begun == null ? null : begun.number(), event, event.occurredAt(), told);
    }

    @ResetHandler
    void reset() {
        register.clear();
    }

    @QueryHandler
    ReviewList on(ReviewListOf query) {
        ReviewReach reach = new ReviewReach(query.viewer());
        if (!reach.audits() || !query.unit().isWithin(query.viewer().unit())) {
            return new ReviewList(List.of());
        }
        return new ReviewList(register.find(Filters.lte(CASE_SINCE, query.asAt())).into(new ArrayList<>()).stream()
                .filter(doc -> fits(doc, query))
                .map(doc -> listed(doc, query.asAt()))
                .filter(each -> each.unit().isWithin(query.unit()))
                .filter(each -> query.kinds().isEmpty() || query.kinds().contains(each.kind()))
                .sorted(Comparator.comparing(ReviewListed::caseId))
                .toList());
    }

    /** Which unit has the case as the record held it then; empty for what is no case of the register. */
    Optional<UnitRef> holder(String caseId, Instant asAt) {
        return register.byId(caseId)
                .filter(doc -> !doc.getDate(CASE_SINCE).toInstant().isAfter(asAt))
                .map(doc -> listed(doc, asAt).unit());
    }

    private void note(
            String caseId, @Nullable String number, Object event, Instant occurredAt, DomainEventMessage<?> told) {
        UnitRef unit = ReviewTurns.holder(event).orElse(null);
        boolean ends = ReviewTurns.ends(event);
        boolean reopens = ReviewTurns.reopens(event);
        boolean becomesACase = ReviewTurns.becomesACase(event);
        if (unit == null && !ends && !reopens && !becomesACase) {
            return;
        }
        Instant known = told.getTimestamp();
        register.change(caseId, told.getSequenceNumber(), doc -> {
            if (number != null) {
                doc.append(NUMBER, number).append(REGISTERED_AT, occurredAt);
                doc.append(UNITS, List.of()).append(ENDS, List.of()).append(CASE_SINCE, null);
            }
            if (becomesACase) {
                doc.append(CASE_SINCE, known);
            }
            if (unit != null) {
                add(doc, UNITS, new Document(KNOWN, known).append("path", unit.path()));
            }
            if (ends || reopens) {
                add(doc, ENDS, new Document(KNOWN, known).append(AT, ends ? occurredAt : null));
            }
        });
    }

    private static void add(Document doc, String field, Document row) {
        List<Document> rows = new ArrayList<>(doc.getList(field, Document.class));
        rows.add(row);
        doc.append(field, rows);
    }

    private static boolean fits(Document doc, ReviewListOf query) {
        Date day = query.basis() == ReviewBasis.REGISTERED
                ? doc.getDate(REGISTERED_AT)
                : last(doc, ENDS, query.asAt()).map(row -> row.getDate(AT)).orElse(null);
        if (day == null) {
            return false;
        }
        LocalDate on = DeskTime.dayOf(day.toInstant());
        return !on.isBefore(query.from()) && !on.isAfter(query.to());
    }

    private static ReviewListed listed(Document doc, Instant asAt) {
        String path = last(doc, UNITS, asAt).map(row -> row.getString("path")).orElseThrow();
        String caseId = doc.getString("_id");
        return new ReviewListed(caseId, ReviewedKind.of(caseId).orElseThrow(), UnitRef.at(path), doc.getString(NUMBER));
    }

    /** The newest row the record knew at the moment. */
    private static Optional<Document> last(Document doc, String field, Instant asAt) {
        return doc.getList(field, Document.class).stream()
                .filter(row -> !row.getDate(KNOWN).toInstant().isAfter(asAt))
                .reduce((older, newer) -> newer);
    }
}
