package niangjia.complaint.read;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ContactEvent.AccountCorrected;
import niangjia.complaint.ContactEvent.ContactLogged;
import niangjia.complaint.OrderEvent.OrderOpened;
import niangjia.complaint.PartyFacts;
import niangjia.complaint.Urgency;
import niangjia.rules.read.StakedTerms;
import niangjia.rules.read.TermsAtStake;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Seals;
import niangjia.shared.read.Chunks;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Page;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.WrittenChange;
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
    /** The embedded server compares each document found with each id asked for. */
    private static final int LOOKED_UP_TOGETHER = 50;
    /** More ids than this are compared no quicker than all documents are looked at. */
    private static final int NAMED_AT_MOST = 300;

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
    private final QueueLines lines;
    private final QueueNews news;

    public WorkQueue(ReadStore store, Seals seals, QueryUpdateEmitter live) {
        this.orders = store.collection(
                GROUP,
                COLLECTION,
                Indexes.ascending(
                        Standing.SCOPE,
                        QueueHeads.RUNNING,
                        DueMarks.ORDER,
                        QueueHeads.URGENCY_RANK,
                        Standing.ENTERED_AT),
                Indexes.ascending(Standing.SCOPE, DueMarks.LAST_DUE),
                Indexes.ascending(Standing.SCOPE, Standing.STATE),
                Indexes.compoundIndex(
                        Indexes.ascending(Standing.SCOPE), Indexes.descending(Standing.ENTERED_AT, "_id")),
                Indexes.ascending(Standing.PEOPLE));
        this.seals = seals;
        this.lines = new QueueLines(orders, store.isEmbedded());
        this.news = new QueueNews(live);
    }

    static Set<Script> scripts() {
        return Set.of(Standing.SCRIPT, Course.SCRIPT, DueMarks.SCRIPT, SCRIPT, CaseTerms.OPEN);
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
            DueMarks.SCRIPT.play(doc, told);
            CaseTerms.OPEN.play(doc, told);
            DueMarks.settle(doc, CaseTerms.of(doc));
            doc.append(CaseTerms.RECORDED_AT, told.at());
            if (SCRIPT.knows(event)) {
                Standing.remember(doc, told);
            }
            place(doc, told);
            touched.addAll(scope(doc));
        });
        writes(event.complaintId());
        if (!replay.isReplay() && !touched.isEmpty()) {
            news.tell(event.complaintId(), told.seq(), touched);
        }
    }

    @ResetHandler
    void reset() {
        orders.clear();
        lines.forget();
    }

    @QueryHandler
    QueuePage on(QueueOf query) {
        Page<Optional<QueueRow>> page = QueueHeads.order(query.tab())
                .page(orders, wanted(query), query.size(), query.cursor(), doc -> row(doc, query.viewer()));
        return new QueuePage(page.items().stream().flatMap(Optional::stream).toList(), page.next());
    }

    @QueryHandler
    QueuePage on(QueueRowsOf query) {
        Map<String, QueueRow> found = new HashMap<>();
        for (List<String> some : Chunks.of(query.complaintIds(), LOOKED_UP_TOGETHER)) {
            for (Document doc : orders.find(Filters.in("_id", some))) {
                row(doc, query.viewer()).ifPresent(row -> found.put(row.complaintId(), row));
            }
        }
        return new QueuePage(
                query.complaintIds().stream()
                        .distinct()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList(),
                null);
    }

    @QueryHandler
    QueueTotals on(QueueCounts query) {
        Reach reach = new Reach(query.viewer());
        Optional<List<QueueLine>> kept = lines.all(reach);
        List<QueueLine> counted = kept.orElseGet(() -> lines.running(reach));
        Map<QueueTab, Long> totals = new EnumMap<>(QueueTab.class);
        for (QueueTab tab : QueueTab.values()) {
            totals.put(
                    tab,
                    counted.stream()
                            .filter(line -> line.standsUnder(tab, query.viewer()))
                            .count());
        }
        if (kept.isEmpty()) {
            long closed = orders.count(QueueHeads.under(QueueTab.CLOSED, query.viewer()));
            totals.put(QueueTab.CLOSED, closed);
            totals.merge(QueueTab.ALL, closed, Long::sum);
        }
        return new QueueTotals(totals);
    }

    @QueryHandler
    BoardView on(BoardOf query) {
        return Board.of(query, boardLines(query.on()));
    }

    @QueryHandler
    QueuePage on(BoardListOf query) {
        return Board.list(
                query,
                boardLines(query.on()),
                ids -> on(new QueueRowsOf(query.on().viewer(), ids)));
    }

    @QueryHandler
    OpenTerms on(OpenTermsOf query) {
        Reach reach = new Reach(query.viewer());
        return new OpenTerms(lines.all(reach).orElseGet(() -> lines.running(reach)).stream()
                .filter(QueueLine::running)
                .flatMap(OpenTerms::of)
                .toList());
    }

    @QueryHandler
    ReachTotals on(ReachOf query) {
        Actor asker = query.asker();
        if (!asker.roles().contains(Role.ADMINISTRATOR)
                || !query.capacity().unit().isWithin(asker.unit())) {
            return ReachTotals.NOTHING;
        }
        Reach reach = new Reach(query.capacity());
        return new ReachTotals(
                orders.count(reach.complaints()),
                orders.count(reach.words()),
                orders.count(reach.callers()),
                orders.count(Reach.secret(reach.complaints())),
                orders.count(Reach.secret(reach.callers())));
    }

    @QueryHandler
    StakedTerms on(TermsAtStake query) {
        return new CaseStakes(new Reach(query.viewer()), query.within()).page(orders, query.cursor());
    }

    @QueryHandler
    boolean on(QueueShows query) {
        return new WrittenChange(query.complaintId(), query.sequence()).shownIn(orders);
    }

    /**
     * Where the lines are known, the orders of a first page are asked for by their ids and nothing else: the embedded store
     * finds those without a look at all others, and only those.
     */
    private Bson wanted(QueueOf query) {
        String number = query.filter().number();
        boolean first = query.cursor() == null && query.size() <= NAMED_AT_MOST && (number == null || number.isBlank());
        Optional<List<QueueLine>> known = first ? lines.all(new Reach(query.viewer())) : Optional.empty();
        return known.map(all -> all.stream()
                        .filter(line -> line.standsUnder(query.tab(), query.viewer()) && line.fits(query.filter()))
                        .sorted(QueueLine.order(query.tab()))
                        .limit(query.size() + 1L)
                        .map(QueueLine::id)
                        .toList())
                .map(ids -> Filters.in("_id", ids))
                .orElseGet(() -> Filters.and(
                        QueueHeads.under(query.tab(), query.viewer()), QueueHeads.narrowed(query.filter())));
    }

    private List<QueueLine> boardLines(BoardAsk ask) {
        Reach reach = new Reach(ask.viewer());
        return lines.all(reach).orElseGet(() -> lines.since(reach, ask.monthStart()));
    }

    /** Empty if it lies outside the viewer's reach. */
    private static Optional<QueueRow> row(Document doc, Actor viewer) {
        Sight sight = new Reach(viewer).of(doc);
        return sight.any() ? Optional.of(QueueRows.of(doc, sight)) : Optional.empty();
    }

    /** Read again by the lines as soon as it can be. */
    private void writes(String complaintId) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        Set<String> ids = work.getOrComputeResource(WorkQueue.class.getName(), key -> {
            Set<String> all = new HashSet<>();
            work.afterCommit(u -> lines.written(all));
            return all;
        });
        ids.add(complaintId);
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
