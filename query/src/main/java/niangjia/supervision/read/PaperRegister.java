package niangjia.supervision.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Objects;
import niangjia.complaint.read.Sight;
import niangjia.complaint.read.Sight.Kind;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.supervision.ClueEvent.DeclineNoticeGiven;
import niangjia.supervision.PaperEvent;
import niangjia.supervision.PaperEvent.PaperDrafted;
import niangjia.supervision.PaperEvent.PaperIssued;
import niangjia.supervision.PaperEvent.PaperRevised;
import niangjia.supervision.PaperEvent.PaperVoided;
import niangjia.supervision.PaperFacts;
import niangjia.supervision.PaperKind;
import niangjia.supervision.PaperSeries;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 文号登记: which numbers were taken for papers and decline notices, by union, kind and year, and which of those papers are void. */
@Component
@ProcessingGroup(PaperRegister.GROUP)
public class PaperRegister {
    public static final String GROUP = "paper-register";
    static final String COLLECTION = "paper_register";

    private static final String CASE = "case";
    private static final String PAPER = "paper";
    private static final String ADDRESSEE = "addressee";
    /** Issuer, kind and year in one, as numbers are counted; absent until a number is taken. */
    private static final String SERIES = "series";

    private static final String NUMBER = "number";
    private static final String ISSUED_AT = "issuedAt";
    private static final String VOIDED = "voided";
    private static final Keyset BY_NUMBER = Keyset.ascending(NUMBER);

    private final DocumentStore papers;
    private final Seals seals;

    public PaperRegister(ReadStore store, Seals seals) {
        this.papers = store.collection(GROUP, COLLECTION, Indexes.ascending(SERIES, NUMBER, "_id"));
        this.seals = seals;
    }

    @EventHandler
    void on(PaperDrafted event, DomainEventMessage<?> message) {
        content(event, event.paperId(), event.content(), message);
    }

    @EventHandler
    void on(PaperRevised event, DomainEventMessage<?> message) {
        content(event, event.paperId(), event.content(), message);
    }

    @EventHandler
    void on(PaperIssued event, DomainEventMessage<?> message) {
        papers.change(id(event, event.paperId()), message.getSequenceNumber(), doc -> doc.append(
                        SERIES, PaperSeries.of(PaperKind.valueOf(event.kind())).of(event.issuerId(), event.year()))
                .append(NUMBER, event.number())
                .append(ISSUED_AT, event.occurredAt()));
    }

    @EventHandler
    void on(PaperVoided event, DomainEventMessage<?> message) {
        papers.change(
                id(event, event.paperId()),
                message.getSequenceNumber(),
                doc -> doc.append(VOIDED, Sight.kept(seals, event.reason())));
    }

    /** Each under its place in the case: one that was reopened may be declined again. */
    @EventHandler
    void on(DeclineNoticeGiven event, DomainEventMessage<?> message) {
        if (event.number() == 0) {
            return;
        }
        long sequence = message.getSequenceNumber();
        papers.change(event.caseId() + "/notice-" + sequence, sequence, doc -> doc.append(CASE, event.caseId())
                .append(CaseStand.SCOPE, UnitRef.at(event.issuerPath()).lineage())
                .append(SERIES, PaperSeries.DECLINE.of(event.issuerId(), event.year()))
                .append(NUMBER, event.number())
                .append(ISSUED_AT, event.occurredAt()));
    }

    @ResetHandler
    void reset() {
        papers.clear();
    }

    @QueryHandler
    PaperNumbers on(PaperNumbersOf query) {
        SupervisionReach reach = new SupervisionReach(query.viewer());
        Page<PaperNumbers.Row> page = BY_NUMBER.page(
                papers,
                Filters.and(reach.cases(), Filters.eq(SERIES, query.series().of(query.issuerId(), query.year()))),
                query.size(),
                query.cursor(),
                doc -> row(doc, sight(query.viewer())));
        return new PaperNumbers(page.items(), page.next());
    }

    private void content(PaperEvent event, String paperId, PaperFacts content, DomainEventMessage<?> message) {
        papers.change(id(event, paperId), message.getSequenceNumber(), doc -> doc.append(CASE, event.caseId())
                .append(PAPER, paperId)
                .append(ADDRESSEE, content.addressee())
                .append(CaseStand.SCOPE, UnitRef.at(content.issuerPath()).lineage()));
    }

    private static PaperNumbers.Row row(Document doc, Sight sight) {
        return new PaperNumbers.Row(
                doc.getInteger(NUMBER),
                doc.getString(CASE),
                doc.getString(PAPER),
                doc.getString(ADDRESSEE),
                Objects.requireNonNull(Entries.instant(doc, ISSUED_AT)),
                sight.words(doc, VOIDED, Kind.WRITTEN));
    }

    /** Why a paper is void is what the desk wrote; who only looks on reads no words. */
    private static Sight sight(Actor viewer) {
        boolean looksOn =
                viewer.roles().contains(Role.AUDITOR) && viewer.roles().size() == 1;
        return new Sight(true, false, false, !looksOn);
    }

    private static String id(PaperEvent event, String paperId) {
        return event.caseId() + "/" + paperId;
    }
}
