package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import niangjia.complaint.ComplaintStatus;
import niangjia.complaint.OrderEvent.*;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkQueueTest {
    private static final Actor CHAIR = Tale.actor("staff:chair", "主席", Tale.COUNTY, Role.CHAIR);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);

    private final QueryUpdateEmitter emitter =
            SimpleQueryUpdateEmitter.builder().build();
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk = new ReadModelDesk(
            new InMemoryEventStorageEngine(), WorkQueue.GROUP, new WorkQueue(store, new FakeSeals(), emitter), emitter);

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void a_row_says_what_the_screen_shows() {
        Tale tale = new Tale(37)
                .logged()
                .opened(true, "URGENT")
                .dispatched(Tale.COUNTY)
                .signed();
        desk.tell(
                tale.then((c, at) -> new OrderUrged(c, at, tale.words("催"), 2)).events());

        QueueRow row = rows(Tale.HANDLER, QueueTab.MINE).get(0);
        assertThat(row.number()).isEqualTo("GD-20261012-0037");
        assertThat(row.sequence()).isEqualTo(4);
        assertThat(row.urgency()).isEqualTo("URGENT");
        assertThat(row.summary()).isEqualTo(Words.clear("拖欠工资"));
        assertThat(row.employer()).isEqualTo(Words.clear("宏泰鞋材有限公司"));
        assertThat(row.workers()).isEqualTo(47);
        assertThat(row.secret()).isTrue();
        assertThat(row.state()).isEqualTo(ComplaintStatus.SIGNED);
        assertThat(row.duty())
                .isEqualTo(new Duty(
                        "duty.contactCaller", Role.HANDLER, Tale.COUNTY.id(), "staff:zhao.lixin", "赵立新", null));
        assertThat(row.last()).isEqualTo(new Phrase("event.complaint.OrderUrged", List.of("2")));
        assertThat(row.lastBy()).isEqualTo("赵立新");
        assertThat(row.urged()).isEqualTo(2);
        assertThat(row.dispatchedAt()).isEqualTo(row.enteredAt().plus(Duration.ofHours(2)));
    }

    @ParameterizedTest(name = "after {0}: {1} by {2} of {3}, waiting {4}")
    @CsvSource({
        "LOGGED,           duty.decideContact,   OPERATOR,   430500, []",
        "OPEN,             duty.dispatch,        DISPATCHER, 430500, []",
        "DISPATCHED,       duty.sign,            HANDLER,    430502, []",
        "RETURN_REQUESTED, duty.decideReturn,    DISPATCHER, 430500, [RETURN]",
        "SIGNED,           duty.contactCaller,   HANDLER,    430502, []",
        "CONTACTED,        duty.report,          HANDLER,    430502, []",
        "EXTENSION,        duty.decideExtension, DISPATCHER, 430500, [EXTENSION]",
        "PARKING,          duty.decideParking,   DISPATCHER, 430500, [PARKING]",
        "PARKED,           duty.keepCommitment,  HANDLER,    430502, [PARKED]",
        "CHILD,            duty.hearChild,       HANDLER,    430502, [CHILD]",
        "REPORTED_BY_UNIT, duty.approve,         CHAIR,      430502, [APPROVAL]",
        "REPORTED,         duty.review,          DISPATCHER, 430500, [REVIEW]",
        "REVIEWED,         duty.callBack,        OPERATOR,   430500, []",
        "CALLED_BACK,      duty.close,           DISPATCHER, 430500, []"
    })
    void each_step_has_one_next_duty(String step, String key, Role role, String unit, String waiting) {
        desk.tell(upTo(1, step).events());
        QueueRow row = rows(Tale.DISPATCHER, QueueTab.ALL).get(0);
        assertThat(row.duty()).isNotNull();
        assertThat(row.duty().key()).isEqualTo(key).isIn(DutyRules.keys());
        assertThat(row.duty().role()).isEqualTo(role);
        assertThat(row.duty().unitId()).isEqualTo(unit);
        assertThat(row.waiting()).hasToString(waiting);
        assertThat(row.duty().committedOn()).isEqualTo(step.equals("PARKED") ? DAY : null);
    }

    @Test
    void a_closed_order_leaves_nothing_to_do() {
        desk.tell(upTo(1, "CLOSED").events());
        assertThat(rows(Tale.DISPATCHER, QueueTab.CLOSED).get(0).duty()).isNull();
        assertThat(tabs(Tale.DISPATCHER)).containsExactlyInAnyOrder(QueueTab.CLOSED, QueueTab.ALL);
    }

    @Test
    void each_head_holds_what_it_says_for_this_viewer() {
        desk.tell(upTo(1, "OPEN").events());
        assertThat(tabs(Tale.DISPATCHER)).containsExactlyInAnyOrder(QueueTab.NEW, QueueTab.ALL);

        desk.tell(from(1, "OPEN", "DISPATCHED"));
        assertThat(tabs(Tale.DISPATCHER)).containsExactlyInAnyOrder(QueueTab.ALL);
        assertThat(tabs(Tale.HANDLER)).containsExactlyInAnyOrder(QueueTab.NEW, QueueTab.ALL);

        desk.tell(from(1, "DISPATCHED", "SIGNED"));
        assertThat(tabs(Tale.HANDLER)).containsExactlyInAnyOrder(QueueTab.MINE, QueueTab.ALL);

        desk.tell(from(1, "SIGNED", "REPORTED_BY_UNIT"));
        assertThat(tabs(Tale.HANDLER)).containsExactlyInAnyOrder(QueueTab.MINE, QueueTab.WAITING, QueueTab.ALL);
        assertThat(tabs(CHAIR)).containsExactlyInAnyOrder(QueueTab.ALL);

        desk.tell(from(1, "REPORTED_BY_UNIT", "REVIEWED"));
        assertThat(tabs(Tale.OPERATOR)).containsExactlyInAnyOrder(QueueTab.CALL_BACK, QueueTab.ALL);
    }

    @Test
    void a_return_shows_to_both_sides_until_the_order_is_given_again() {
        desk.tell(upTo(1, "RETURN_REQUESTED").events());
        assertThat(tabs(Tale.DISPATCHER)).contains(QueueTab.RETURNED).doesNotContain(QueueTab.WAITING);
        assertThat(tabs(Tale.HANDLER)).contains(QueueTab.RETURNED, QueueTab.WAITING);
        Tale tale = upTo(1, "RETURN_REQUESTED");
        int told = tale.events().size();
        tale.then((c, at) -> new ReturnApproved(c, at, Tale.COUNTY.id()));
        desk.tell(tale.events().subList(told, told + 1));
        assertThat(tabs(Tale.DISPATCHER)).contains(QueueTab.RETURNED, QueueTab.NEW);
        assertThat(tabs(Tale.HANDLER)).isEmpty();
        desk.tell(tale.dispatched(Tale.OTHER_COUNTY).events().subList(told + 1, told + 2));
        assertThat(tabs(Tale.DISPATCHER)).doesNotContain(QueueTab.RETURNED);
    }

    @Test
    void what_the_platform_took_back_waits_there_again_and_is_no_return() {
        Tale tale = upTo(1, "DISPATCHED");
        desk.tell(tale.then((c, at) -> new OrderDispatchWithdrawn(c, at, Tale.COUNTY.id(), null))
                .events());
        assertThat(tabs(Tale.DISPATCHER)).containsExactlyInAnyOrder(QueueTab.NEW, QueueTab.ALL);
        assertThat(tabs(Tale.HANDLER)).isEmpty();
        assertThat(rows(Tale.DISPATCHER, QueueTab.NEW).get(0).dispatchedAt()).isNull();
    }

    /** Without the lines in memory, the store is asked; both must say the same, page by page and in order. */
    @Test
    void what_is_kept_in_memory_says_what_the_store_says() {
        String[] steps = {
            "LOGGED",
            "OPEN",
            "DISPATCHED",
            "RETURN_REQUESTED",
            "SIGNED",
            "EXTENSION",
            "PARKED",
            "CHILD",
            "REPORTED_BY_UNIT",
            "REPORTED",
            "REVIEWED",
            "CALLED_BACK",
            "CLOSED"
        };
        totals(Tale.DISPATCHER);
        for (int i = 0; i < steps.length; i++) {
            desk.tell(upTo(i + 1, steps[i]).events());
        }
        Actor substitute = new Actor("staff:sub", "代", EnumSet.of(Role.HANDLER), Tale.COUNTY, Tale.HANDLER.staffId());
        Actor administrator = Tale.actor("staff:admin", "管", Tale.CITY, Role.ADMINISTRATOR);
        QueueLines asking = new QueueLines(store.collection(WorkQueue.GROUP, WorkQueue.COLLECTION), false);
        for (Actor viewer : List.of(Tale.DISPATCHER, Tale.HANDLER, Tale.OPERATOR, CHAIR, substitute, administrator)) {
            for (QueueTab tab : QueueTab.values()) {
                for (QueueFilter filter : List.of(
                        QueueFilter.NONE,
                        new QueueFilter("WAGE", "PHONE_12351", "ORDINARY", null, null, null),
                        new QueueFilter(null, null, null, Tale.COUNTY.id(), Tale.HANDLER.staffId(), null))) {
                    List<String> asked = QueueHeads.order(tab)
                            .page(
                                    store.collection(WorkQueue.GROUP, WorkQueue.COLLECTION),
                                    Filters.and(QueueHeads.under(tab, viewer), QueueHeads.narrowed(filter)),
                                    100,
                                    null,
                                    doc -> doc.getString("_id"))
                            .items();
                    List<String> kept =
                            desk.ask(new QueueOf(viewer, tab, filter, null, 100), QueuePage.class).rows().stream()
                                    .map(QueueRow::complaintId)
                                    .toList();
                    assertThat(kept)
                            .as("%s %s %s", viewer.staffId(), tab, filter)
                            .isEqualTo(asked);
                }
            }
            assertThat(asking.running(new Reach(viewer)).stream().map(QueueLine::id))
                    .as("running, asked of the store for %s", viewer.staffId())
                    .hasSameElementsAs(viewer == administrator ? List.of() : running(viewer));
        }
        assertThat(rows(Tale.DISPATCHER, QueueTab.ALL)).hasSize(steps.length);
    }

    @Test
    void rows_asked_for_by_name_come_in_that_order_and_only_from_within_reach() {
        desk.tell(upTo(1, "OPEN").events()).tell(upTo(2, "SIGNED").events());
        List<String> wanted = List.of("complaint:00002", "complaint:nowhere", "complaint:00001");
        assertThat(desk.ask(new QueueRowsOf(Tale.DISPATCHER, wanted), QueuePage.class)
                        .rows())
                .extracting(QueueRow::complaintId)
                .containsExactly("complaint:00002", "complaint:00001");
        assertThat(desk.ask(new QueueRowsOf(Tale.HANDLER, wanted), QueuePage.class)
                        .rows())
                .extracting(QueueRow::complaintId)
                .containsExactly("complaint:00002");
    }

    @Test
    void a_change_says_which_order_it_was_and_many_at_once_only_that_there_is_news() throws InterruptedException {
        LinkedBlockingQueue<QueueChanged> heard = new LinkedBlockingQueue<>();
        try (var here = desk.configuration
                .queryGateway()
                .subscriptionQuery(
                        new QueueCounts(Tale.DISPATCHER),
                        ResponseTypes.instanceOf(QueueTotals.class),
                        ResponseTypes.instanceOf(QueueChanged.class))) {
            here.updates().subscribe(heard::add);
            desk.tell(upTo(1, "LOGGED").events());
            assertThat(heard.poll(20, TimeUnit.SECONDS))
                    .isEqualTo(new QueueChanged(Set.of(Tale.CITY.id()), "complaint:00001", 0));
        }
    }

    @Test
    void it_is_waited_for_until_the_queue_shows_an_event() {
        desk.tell(upTo(1, "OPEN").events());
        assertThat(desk.ask(new QueueShows("complaint:00001", 1), Boolean.class))
                .isTrue();
        assertThat(desk.ask(new QueueShows("complaint:00001", 2), Boolean.class))
                .isFalse();
    }

    @Test
    void whoever_acts_for_another_finds_the_others_work_among_their_own() {
        desk.tell(upTo(1, "SIGNED").events());
        Actor substitute = new Actor("staff:sub", "代", EnumSet.of(Role.HANDLER), Tale.COUNTY, Tale.HANDLER.staffId());
        Actor colleague = Tale.actor("staff:sub", "代", Tale.COUNTY, Role.HANDLER);
        assertThat(rows(substitute, QueueTab.MINE)).hasSize(1);
        assertThat(rows(colleague, QueueTab.MINE)).isEmpty();
    }

    @ParameterizedTest(name = "number {0}: {1}")
    @CsvSource({
        "GD-20261012-0002, 1",
        "GD-20261012-000, 2",
        "0002, 1",
        "12345-GD-20261012-0001, 1",
        "'  0001 ', 1",
        "GD-2027, 0",
        "02, 0"
    })
    void a_number_is_found_by_its_beginning_its_tail_or_the_other_bodys(String text, int found) {
        desk.tell(upTo(1, "OPEN").events()).tell(upTo(2, "OPEN").events());
        QueueFilter filter = new QueueFilter(null, null, null, null, null, text);
        assertThat(desk.ask(new QueueOf(Tale.DISPATCHER, QueueTab.ALL, filter, null, 10), QueuePage.class)
                        .rows())
                .hasSize(found);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "WAGE, , , , , 2",
        "OTHER, , , , , 0",
        ", PHONE_12351, , , , 2",
        ", LETTER, , , , 0",
        ", , ORDINARY, , , 2",
        ", , URGENT, , , 0",
        ", , , 430502, , 1",
        ", , , , staff:zhao.lixin, 1",
        ", , , , staff:nobody, 0",
        "WAGE, PHONE_12351, ORDINARY, 430502, staff:zhao.lixin, 1"
    })
    void a_queue_is_narrowed(String category, String channel, String urgency, String unit, String handler, int found) {
        desk.tell(upTo(1, "OPEN").events()).tell(upTo(2, "SIGNED").events());
        QueueFilter filter = new QueueFilter(category, channel, urgency, unit, handler, null);
        assertThat(desk.ask(new QueueOf(Tale.DISPATCHER, QueueTab.ALL, filter, null, 10), QueuePage.class)
                        .rows())
                .hasSize(found);
    }

    @Test
    void more_than_a_thousand_rows_come_most_urgent_first_each_once() {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        String[] urgencies = {"ORDINARY", "URGENT", "EMERGENCY"};
        for (int i = 1; i <= 1100; i++) {
            all.addAll(new Tale(i).logged().opened(false, urgencies[i % 3]).events());
        }
        desk.tell(all);
        Set<String> seen = new LinkedHashSet<>();
        List<String> order = new ArrayList<>();
        String cursor = null;
        do {
            QueuePage page = desk.ask(
                    new QueueOf(Tale.DISPATCHER, QueueTab.NEW, QueueFilter.NONE, cursor, 300), QueuePage.class);
            page.rows().forEach(row -> {
                assertThat(seen.add(row.complaintId())).isTrue();
                order.add(row.urgency());
            });
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(1100);
        assertThat(order.stream().distinct()).containsExactly("EMERGENCY", "URGENT", "ORDINARY");
        assertThat(totals(Tale.DISPATCHER).byTab()).containsEntry(QueueTab.NEW, 1100L);
    }

    @Test
    void a_change_is_announced_to_the_units_it_concerns_when_it_can_be_read() throws InterruptedException {
        LinkedBlockingQueue<Long> city = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<QueueChanged> elsewhere = new LinkedBlockingQueue<>();
        try (var here = desk.configuration
                        .queryGateway()
                        .subscriptionQuery(
                                new QueueCounts(Tale.DISPATCHER),
                                ResponseTypes.instanceOf(QueueTotals.class),
                                ResponseTypes.instanceOf(QueueChanged.class));
                var there = desk.configuration
                        .queryGateway()
                        .subscriptionQuery(
                                new QueueCounts(Tale.actor("staff:y", "某", Tale.OTHER_COUNTY, Role.HANDLER)),
                                ResponseTypes.instanceOf(QueueTotals.class),
                                ResponseTypes.instanceOf(QueueChanged.class))) {
            here.updates()
                    .subscribe(
                            update -> city.add(totals(Tale.DISPATCHER).byTab().get(QueueTab.ALL)));
            there.updates().subscribe(elsewhere::add);
            desk.tell(upTo(1, "OPEN").events());
            Long first = city.poll(20, TimeUnit.SECONDS);
            assertThat(first).isEqualTo(1L);
            assertThat(elsewhere).isEmpty();

            // the twin: what concerns the other unit does reach it
            desk.tell(new Tale(2)
                    .logged()
                    .opened(false, "ORDINARY")
                    .dispatched(Tale.OTHER_COUNTY)
                    .events());
            QueueChanged heard = elsewhere.poll(20, TimeUnit.SECONDS);
            assertThat(heard).isNotNull();
            assertThat(heard.unitIds()).contains(Tale.OTHER_COUNTY.id(), Tale.CITY.id());
        }
    }

    private List<String> running(Actor viewer) {
        List<String> all = new ArrayList<>(
                rows(viewer, QueueTab.ALL).stream().map(QueueRow::complaintId).toList());
        all.removeAll(rows(viewer, QueueTab.CLOSED).stream()
                .map(QueueRow::complaintId)
                .toList());
        return all;
    }

    private List<QueueRow> rows(Actor viewer, QueueTab tab) {
        return desk.ask(new QueueOf(viewer, tab, QueueFilter.NONE, null, 100), QueuePage.class)
                .rows();
    }

    private QueueTotals totals(Actor viewer) {
        return desk.ask(new QueueCounts(viewer), QueueTotals.class);
    }

    /** The heads under which the viewer has anything; counts and lists must agree. */
    private Set<QueueTab> tabs(Actor viewer) {
        Set<QueueTab> filled = EnumSet.noneOf(QueueTab.class);
        QueueTotals totals = totals(viewer);
        for (QueueTab tab : QueueTab.values()) {
            int rows = rows(viewer, tab).size();
            assertThat(totals.byTab()).containsEntry(tab, (long) rows);
            if (rows > 0) {
                filled.add(tab);
            }
        }
        return filled;
    }

    private static List<? extends DomainEventMessage<?>> from(int number, String before, String step) {
        Tale whole = upTo(number, step);
        return whole.events()
                .subList(upTo(number, before).events().size(), whole.events().size());
    }

    private static Tale upTo(int number, String step) {
        Tale t = new Tale(number).logged();
        if (step.equals("LOGGED")) {
            return t;
        }
        t.opened(false, "ORDINARY");
        if (step.equals("OPEN")) {
            return t;
        }
        t.dispatched(Tale.COUNTY);
        if (step.equals("DISPATCHED")) {
            return t;
        }
        if (step.equals("RETURN_REQUESTED")) {
            return t.then((c, at) -> new ReturnRequested(c, at, t.words("不归我管"), "别处"));
        }
        t.signed();
        if (step.equals("SIGNED")) {
            return t;
        }
        t.then((c, at) -> new CallerContacted(c, at, true, "PHONE", t.words("已联系")));
        switch (step) {
            case "CONTACTED" -> {
                return t;
            }
            case "EXTENSION" -> {
                return t.then((c, at) -> new ExtensionRequested(c, at, 3, t.words("等"), "staff:zhao.lixin"));
            }
            case "PARKING" -> {
                return t.then((c, at) -> new ParkingAsked(c, at, t.words("等"), DAY));
            }
            case "PARKED" -> {
                return t.then((c, at) -> new OrderParked(c, at, t.words("等"), DAY));
            }
            case "CHILD" -> {
                return t.then((c, at) -> new CaseSpunOff(c, at, "MEDIATION", "mediation:1"));
            }
            default ->
                t.then((c, at) ->
                        new ResultReported(c, at, "SOLVED", t.words("好"), List.of(), null, "staff:zhao.lixin", 1));
        }
        List<String> steps = List.of("REPORTED_BY_UNIT", "REPORTED", "REVIEWED", "CALLED_BACK", "CLOSED");
        int last = steps.indexOf(step);
        assertThat(last).isNotNegative();
        if (last >= 1) {
            t.then((c, at) -> new ResultApproved(c, at, "staff:chair"));
        }
        if (last >= 2) {
            t.then((c, at) -> new ResultPassed(c, at, null));
        }
        if (last >= 3) {
            t.then((c, at) -> new CallBackDone(c, at, "SATISFIED", true, t.words("好"), 1));
        }
        if (last >= 4) {
            t.then((c, at) -> new OrderClosed(c, at, null));
        }
        return t;
    }
}
