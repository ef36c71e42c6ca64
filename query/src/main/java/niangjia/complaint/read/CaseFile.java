package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Keyset;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** 案卷: all of one complaint as it stands, and everything that happened in it, in three zooms. */
@Component
@ProcessingGroup(CaseFile.GROUP)
public class CaseFile {
    public static final String GROUP = "case-file";
    static final String CASES = "case_files";
    static final String TIMELINE = "case_timeline";

    private static final Keyset LATEST_FIRST = Keyset.descending(DocumentStore.SEQ);

    private final DocumentStore cases;
    private final DocumentStore timeline;
    private final Seals seals;

    public CaseFile(ReadStore store, Seals seals) {
        this.cases = store.collection(GROUP, CASES, Indexes.ascending(Standing.PEOPLE));
        this.timeline = store.collection(
                GROUP,
                TIMELINE,
                Indexes.compoundIndex(
                        Indexes.ascending(Timeline.COMPLAINT), Indexes.descending(DocumentStore.SEQ, "_id")),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
    }

    static Set<Script> scripts() {
        return Set.of(
                Standing.SCRIPT,
                Course.SCRIPT,
                CaseContact.SCRIPT,
                CaseOrder.SCRIPT,
                CasePeople.SCRIPT,
                CaseMoney.SCRIPT);
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message) {
        Told told = Told.of(event, message, seals);
        cases.change(event.complaintId(), told.seq(), doc -> {
            Course.play(doc, told);
            CaseContact.SCRIPT.play(doc, told);
            CaseOrder.SCRIPT.play(doc, told);
            CasePeople.SCRIPT.play(doc, told);
            CaseMoney.SCRIPT.play(doc, told);
            CaseTerms.play(doc, told, true);
            Standing.remember(doc, told);
        });
        timeline.put(Timeline.idOf(told), told.seq(), doc -> Timeline.fill(doc, told));
    }

    @ResetHandler
    void reset() {
        cases.clear();
        timeline.clear();
    }

    @QueryHandler
    Optional<CaseView> on(CaseOf query) {
        Reach reach = new Reach(query.viewer());
        return cases.byId(query.complaintId())
                .filter(doc -> reach.of(doc).any())
                .map(doc -> CaseReading.of(doc, reach.of(doc)));
    }

    @QueryHandler
    Optional<TimelinePage> on(TimelineOf query) {
        Reach reach = new Reach(query.viewer());
        return cases.byId(query.complaintId()).map(reach::of).filter(Sight::any).map(sight -> page(query, sight));
    }

    @QueryHandler
    boolean on(CaseShows query) {
        return new WrittenChange(query.complaintId(), query.sequence()).shownIn(cases);
    }

    private TimelinePage page(TimelineOf query, Sight sight) {
        Page<TimelineEntry> page = LATEST_FIRST.page(
                timeline,
                Filters.and(
                        Filters.eq(Timeline.COMPLAINT, query.complaintId()),
                        Filters.lte(Timeline.ZOOM, query.zoom().ordinal())),
                query.size(),
                query.cursor(),
                (Document doc) -> Timeline.entry(doc, sight, query.zoom()));
        return new TimelinePage(page.items(), page.next());
    }
}
