package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.complaint.Urgency;
import niangjia.shared.Seals;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 工单: every complaint once, with whose turn it is; live, since others move the same orders. */
@Component
@ProcessingGroup(WorkQueue.GROUP)
public class WorkQueue {
    public static final String GROUP = "work-queue";
    static final String COLLECTION = "work_queue";

    private static final int FIRST_WORDS = 40;
    private static final int LEAST_URGENT = Urgency.values().length;

    private static final Script SCRIPT = new Script()
            .on(ContactLogged.class, (doc, e, told) -> {
                doc.append(QueueRows.FIRST, told.firstWords(e.account(), FIRST_WORDS));
                doc.append(
                        QueueHeads.NUMBER_TAIL, e.number().substring(e.number().lastIndexOf('-') + 1));
            })
            .on(
                    AccountCorrected.class,
                    (doc, e, told) -> doc.append(QueueRows.FIRST, told.firstWords(e.account(), FIRST_WORDS)))
            .on(OrderOpened.class, (doc, e, told) -> {
                doc.append(QueueRows.SUMMARY, told.words(e.summary()));
                employer(doc, e.employer(), told);
            });

    private final DocumentStore orders;
    private final Seals seals;
    private final QueryUpdateEmitter live;

    public WorkQueue(ReadStore store, Seals seals, QueryUpdateEmitter live) {
        this.orders = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(Standing.SCOPE, QueueHeads.RUNNING, QueueHeads.URGENCY_RANK, Standing.ENTERED_AT),
                Indexes.ascending(Standing.SCOPE, Standing.STATE),
                Indexes.compoundIndex(
                        Indexes.ascending(Standing.SCOPE), Indexes.descending(Standing.ENTERED_AT, "_id")),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
        this.live = live;
    }

    static Set<Script> scripts() {
        return Set.of(Standing.SCRIPT, Course.SCRIPT, SCRIPT);
    }

    /** Every event shows: it becomes the last thing that happened. */
    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message, ReplayStatus replay) {
        Told told = Told.of(event, message, seals);
        Set<String> touched = new HashSet<>();
        orders.change(event.complaintId(), told.seq(), doc -> {
            touched.addAll(scope(doc));
            Course.play(doc, told);
            SCRIPT.play(doc, told);
            CaseTerms.play(doc, told, false);
            if (SCRIPT.knows(event)) {
                Standing.remember(doc, told);
            }
            place(doc, told);
            touched.addAll(scope(doc));
        });
        if (!replay.isReplay() && !touched.isEmpty()) {
            announce(touched);
        }
    }

    @ResetHandler
    void reset() {
        orders.clear();
    }

    @QueryHandler
    QueuePage on(QueueOf query) {
        Reach reach = new Reach(query.viewer());
        Bson wanted = Filters.and(QueueHeads.under(query.tab(), query.viewer()), QueueHeads.narrowed(query.filter()));
        Page<QueueRow> page = QueueHeads.order(query.tab())
                .page(orders, wanted, query.size(), query.cursor(), doc -> QueueRows.of(doc, reach.of(doc)));
        return new QueuePage(page.items(), page.next());
    }

    @QueryHandler
    QueueTotals on(QueueCounts query) {
        Map<QueueTab, Long> totals = new EnumMap<>(QueueTab.class);
        for (QueueTab tab : QueueTab.values()) {
            totals.put(tab, orders.count(QueueHeads.under(tab, query.viewer())));
        }
        return new QueueTotals(totals);
    }

    /** One notice for a whole batch, once it can be read. */
    private void announce(Set<String> unitIds) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Set<String> changed = work.getOrComputeResource(QueueChanged.class.getName(), key -> {
            Set<String> all = new HashSet<>();
            work.afterCommit(u -> {
                QueueChanged update = new QueueChanged(all);
                live.emit(QueueOf.class, q -> all.contains(q.viewer().unit().id()), update);
                live.emit(QueueCounts.class, q -> all.contains(q.viewer().unit().id()), update);
            });
            return all;
        });
        changed.addAll(unitIds);
    }

    private static void place(Document doc, Told told) {
        boolean running = Standing.isRunning(doc);
        String urgency = doc.getString(Course.URGENCY);
        Set<String> people = new LinkedHashSet<>();
        add(people, doc.getString(Course.HANDLER));
        add(people, doc.getString(DutyRules.DUTY_STAFF));
        doc.append(QueueHeads.RUNNING, running).append(QueueHeads.PEOPLE, List.copyOf(people));
        doc.append(
                QueueHeads.URGENCY_RANK,
                urgency == null ? LEAST_URGENT : Urgency.valueOf(urgency).ordinal());
        doc.append(
                QueueHeads.WAITS, !doc.getList(DutyRules.WAITING, String.class).isEmpty());
        if (running) {
            doc.append(QueueHeads.CLOSED_AT, null);
        } else if (doc.get(QueueHeads.CLOSED_AT) == null) {
            doc.append(QueueHeads.CLOSED_AT, told.event().occurredAt());
        }
    }

    private static void employer(Document doc, @Nullable PartyFacts employer, Told told) {
        doc.append(QueueRows.EMPLOYER, employer == null ? null : employer.name());
        doc.append(QueueRows.EMPLOYER_PERSON, employer == null ? null : told.words(employer.sealedName()));
    }

    private static void add(Set<String> people, @Nullable String staffId) {
        if (staffId != null) {
            people.add(staffId);
        }
    }

    private static List<String> scope(Document doc) {
        List<String> scope = doc.getList(Standing.SCOPE, String.class);
        return scope == null ? List.of() : scope;
    }
}
