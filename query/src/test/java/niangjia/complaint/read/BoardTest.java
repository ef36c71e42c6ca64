package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.OrderEvent.CallBackDone;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.TermEvent.TermMet;
import niangjia.complaint.TermEvent.TermPaused;
import niangjia.complaint.TermEvent.TermStarted;
import niangjia.complaint.TermEvent.TermStopped;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.DeskTime;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoardTest {
    private static final Instant NOW = Instant.parse("2026-10-14T02:00:00Z");
    private static final LocalDate TODAY = DeskTime.dayOf(NOW);
    private static final Actor TOWN_CHAIR = Tale.actor("staff:town", "镇主席", Tale.TOWN, Role.CHAIR);
    private static final Actor ADMINISTRATOR = Tale.actor("staff:admin", "管", Tale.CITY, Role.ADMINISTRATOR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk = new ReadModelDesk(
            new InMemoryEventStorageEngine(),
            WorkQueue.GROUP,
            new WorkQueue(
                    store, new FakeSeals(), SimpleQueryUpdateEmitter.builder().build()));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest(name = "due {0}: {1} {2}")
    @CsvSource({
        "2026-10-13T15:59:59Z, OVERDUE,",
        "2026-10-14T01:59:59Z, OVERDUE,",
        "2026-10-14T02:00:00Z, DAY, 2026-10-14",
        "2026-10-14T15:59:59Z, DAY, 2026-10-14",
        "2026-10-20T15:59:59Z, DAY, 2026-10-20",
        "2026-10-20T16:00:00Z, LATER,"
    })
    void an_order_stands_where_its_first_duty_ends(Instant dueAt, BoardPart part, LocalDate day) {
        desk.tell(with(1, Tale.COUNTY, "handle#1", dueAt).events());
        assertThat(places(board(Tale.DISPATCHER, BoardScope.SUBTREE)))
                .containsExactlyInAnyOrder("430502 " + part + " " + day, "430502 IN_HAND null");
    }

    @Test
    void what_stands_still_and_what_has_no_term_have_places_of_their_own() {
        desk.tell(with(1, Tale.COUNTY, "handle#1", at(5))
                .then((c, at) -> new TermPaused(c, at, "handle#1", "PARKED"))
                .events());
        desk.tell(new Tale(2).logged().opened(false, "URGENT").events());
        assertThat(places(board(Tale.DISPATCHER, BoardScope.SUBTREE)))
                .containsExactlyInAnyOrder(
                        "430502 PAUSED null", "430502 IN_HAND null", "430500 UNDATED null", "430500 IN_HAND null");
    }

    @Test
    void the_platforms_own_duties_are_the_platforms_whoever_holds_the_order() {
        desk.tell(with(1, Tale.COUNTY, "review#1", at(1)).events());
        assertThat(board(Tale.DISPATCHER, BoardScope.SUBTREE).rows())
                .extracting(BoardView.Row::key)
                .containsExactly(Tale.CITY.id());
    }

    @Test
    void what_lies_far_below_is_told_under_the_unit_one_step_below() {
        desk.tell(with(1, Tale.TOWN, "handle#1", at(1)).events());
        assertThat(board(Tale.DISPATCHER, BoardScope.SUBTREE).rows())
                .extracting(BoardView.Row::key)
                .containsExactly(Tale.COUNTY.id());
        assertThat(board(Tale.HANDLER, BoardScope.SUBTREE).rows())
                .extracting(BoardView.Row::key)
                .containsExactly(Tale.TOWN.id());
        assertThat(board(Tale.HANDLER, BoardScope.UNIT).rows()).isEmpty();
    }

    @Test
    void nobody_counts_what_lies_outside_their_reach() {
        desk.tell(with(1, Tale.OTHER_COUNTY, "handle#1", at(1)).events());
        desk.tell(with(2, Tale.TOWN, "handle#1", at(1)).events());
        assertThat(board(Tale.HANDLER, BoardScope.SUBTREE).figures().inHand()).isEqualTo(1);
        assertThat(board(TOWN_CHAIR, BoardScope.SUBTREE).figures().inHand()).isEqualTo(1);
        assertThat(board(ADMINISTRATOR, BoardScope.SUBTREE).rows()).isEmpty();
        assertThat(board(Tale.DISPATCHER, BoardScope.SUBTREE).figures().inHand())
                .isEqualTo(2);
        BoardAsk beyond = new BoardAsk(Tale.HANDLER, BoardScope.SUBTREE, Tale.CITY, NOW, TODAY.plusDays(6));
        assertThat(desk.ask(new BoardOf(beyond), BoardView.class).figures().inHand())
                .as("a unit above the viewer's opens nothing more")
                .isEqualTo(1);
    }

    @Test
    void a_unit_is_told_by_its_handlers_and_a_person_by_their_duties() {
        desk.tell(signed(1, "handle#1", at(1)).events());
        assertThat(board(Tale.HANDLER, BoardScope.UNIT).rows())
                .extracting(BoardView.Row::key, BoardView.Row::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("staff:zhao.lixin", "赵立新"));
        assertThat(board(Tale.HANDLER, BoardScope.ME).rows())
                .extracting(BoardView.Row::key)
                .containsExactly("HANDLE");
        assertThat(board(Tale.DISPATCHER, BoardScope.ME).rows()).isEmpty();
    }

    @Test
    void a_place_lists_exactly_the_orders_it_counts_what_ends_first_in_front() {
        desk.tell(with(1, Tale.COUNTY, "handle#1", at(3)).events());
        desk.tell(with(2, Tale.COUNTY, "handle#1", at(-2)).events());
        desk.tell(with(3, Tale.COUNTY, "handle#1", at(-3)).events());
        desk.tell(with(4, Tale.OTHER_COUNTY, "handle#1", at(-1)).events());
        assertThat(list(BoardPart.OVERDUE, Tale.COUNTY.id())).containsExactly("complaint:00003", "complaint:00002");
        assertThat(list(BoardPart.OVERDUE, null))
                .containsExactly("complaint:00003", "complaint:00002", "complaint:00004");
        assertThat(list(BoardPart.IN_HAND, Tale.COUNTY.id()))
                .containsExactly("complaint:00003", "complaint:00002", "complaint:00001");
    }

    @Test
    void a_long_list_is_turned_page_by_page_each_order_once() {
        for (int i = 1; i <= 7; i++) {
            desk.tell(with(i, Tale.COUNTY, "handle#1", at(-i)).events());
        }
        List<String> turned = new ArrayList<>();
        String cursor = null;
        do {
            QueuePage page = desk.ask(
                    new BoardListOf(ask(Tale.DISPATCHER, BoardScope.SUBTREE), null, BoardPart.OVERDUE, null, cursor, 2),
                    QueuePage.class);
            page.rows().forEach(row -> turned.add(row.complaintId()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(turned)
                .doesNotHaveDuplicates()
                .isEqualTo(list(BoardPart.OVERDUE, null))
                .hasSize(7);
    }

    @ParameterizedTest(name = "due {0}, done {1}: {2} of {3} in time")
    @CsvSource({
        "2026-10-13T15:59:59Z, 2026-10-13T15:59:59Z, 1, 1",
        "2026-10-13T15:59:59Z, 2026-10-13T16:00:00Z, 0, 1",
        "2026-10-13T15:59:59Z, , 0, 1",
        "2026-10-16T15:59:59Z, 2026-10-13T10:00:00Z, 0, 0",
        "2026-09-30T15:59:59Z, 2026-10-13T10:00:00Z, 0, 0"
    })
    void done_in_time_counts_what_fell_due_this_month(Instant dueAt, Instant doneAt, long inTime, long fellDue) {
        Tale tale = with(1, Tale.COUNTY, "handle#1", dueAt);
        if (doneAt != null) {
            tale.beginningAt(doneAt).then((c, at) -> new TermMet(c, at, "handle#1", dueAt, at.isAfter(dueAt)));
        }
        desk.tell(tale.events());
        BoardView.Figures figures = board(Tale.DISPATCHER, BoardScope.SUBTREE).figures();
        assertThat(figures.fellDue()).isEqualTo(fellDue);
        assertThat(figures.inTime()).isEqualTo(inTime);
        assertThat(list(BoardPart.FELL_DUE, null)).hasSize((int) fellDue);
        assertThat(list(BoardPart.FELL_LATE, null)).hasSize((int) (fellDue - inTime));
    }

    @Test
    void what_was_taken_from_a_unit_in_time_is_not_held_against_it() {
        desk.tell(with(1, Tale.COUNTY, "handle#1", at(-1))
                .beginningAt(at(-3))
                .then((c, at) -> new TermStopped(c, at, "handle#1", "MOVED"))
                .events());
        assertThat(board(Tale.DISPATCHER, BoardScope.SUBTREE).figures().fellDue())
                .isZero();
        desk.tell(with(2, Tale.COUNTY, "handle#1", at(-3))
                .beginningAt(at(-1))
                .then((c, at) -> new TermStopped(c, at, "handle#1", "MOVED"))
                .events());
        assertThat(board(Tale.DISPATCHER, BoardScope.SUBTREE).figures().fellDue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void callers_count_as_they_rated(niangjia.complaint.Satisfaction word) {
        Tale tale = signed(1, "handle#1", at(9));
        desk.tell(tale.beginningAt(at(-1))
                .then((c, at) -> new CallBackDone(c, at, word.name(), true, tale.words("好"), 1))
                .events());
        BoardView.Figures figures = board(Tale.DISPATCHER, BoardScope.SUBTREE).figures();
        assertThat(figures.rated()).isEqualTo(word.name().equals("NO_COMMENT") ? 0 : 1);
        assertThat(figures.rated() - figures.happy()).isEqualTo(word.name().equals("NOT_SATISFIED") ? 1 : 0);
        assertThat(list(BoardPart.UNHAPPY, null)).hasSize(word.name().equals("NOT_SATISFIED") ? 1 : 0);
    }

    @Test
    void the_queue_shows_what_ends_first_first_and_what_stands_still_last() {
        desk.tell(signed(1, "handle#1", at(5)).events());
        desk.tell(signed(2, "handle#1", at(-1)).events());
        desk.tell(signed(3, "handle#1", at(2))
                .then((c, at) -> new TermPaused(c, at, "handle#1", "PARKED"))
                .events());
        desk.tell(new Tale(4)
                .logged()
                .opened(false, "EMERGENCY")
                .dispatched(Tale.COUNTY)
                .signed()
                .events());
        QueuePage page =
                desk.ask(new QueueOf(Tale.HANDLER, QueueTab.MINE, QueueFilter.NONE, null, 10), QueuePage.class);
        assertThat(page.rows())
                .extracting(QueueRow::complaintId)
                .containsExactly("complaint:00002", "complaint:00001", "complaint:00003", "complaint:00004");
        assertThat(page.rows().get(2).due()).isEmpty();
        assertThat(page.rows().get(2).halted()).isPresent();
        assertThat(page.rows().get(0).due()).isPresent();
    }

    @Test
    void lateness_that_has_happened_stays_with_the_row() {
        Tale tale = signed(1, "firstContact#1", at(-2));
        desk.tell(tale.then((c, at) -> new TermLapsed(c, at(-2), "firstContact#1", at))
                .then((c, at) -> new TermMet(c, at, "firstContact#1", at(-2), true))
                .events());
        QueueRow row = desk.ask(new QueueOf(Tale.HANDLER, QueueTab.MINE, QueueFilter.NONE, null, 10), QueuePage.class)
                .rows()
                .get(0);
        assertThat(row.everLate()).isTrue();
        assertThat(row.terms()).isEmpty();
    }

    @Test
    void a_store_that_is_asked_each_time_counts_as_the_memory_does() {
        desk.tell(with(1, Tale.COUNTY, "handle#1", at(-1)).events());
        Tale done = with(2, Tale.COUNTY, "handle#1", at(-1));
        desk.tell(done.then((c, at) -> new TermMet(c, at, "handle#1", at(-1), false))
                .then((c, at) -> new niangjia.complaint.OrderEvent.OrderClosed(c, at, done.words("了")))
                .events());
        BoardAsk ask = ask(Tale.DISPATCHER, BoardScope.SUBTREE);
        QueueLines asking = new QueueLines(store.collection(WorkQueue.GROUP, WorkQueue.COLLECTION), false);
        assertThat(Board.of(new BoardOf(ask), asking.since(new Reach(Tale.DISPATCHER), ask.monthStart())))
                .isEqualTo(board(Tale.DISPATCHER, BoardScope.SUBTREE));
        assertThat(board(Tale.DISPATCHER, BoardScope.SUBTREE).figures().fellDue())
                .isEqualTo(2);
    }

    private BoardView board(Actor viewer, BoardScope scope) {
        return desk.ask(new BoardOf(ask(viewer, scope)), BoardView.class);
    }

    private List<String> list(BoardPart part, String row) {
        BoardListOf query = new BoardListOf(ask(Tale.DISPATCHER, BoardScope.SUBTREE), row, part, null, null, 100);
        return desk.ask(query, QueuePage.class).rows().stream()
                .map(QueueRow::complaintId)
                .toList();
    }

    private static BoardAsk ask(Actor viewer, BoardScope scope) {
        return new BoardAsk(viewer, scope, viewer.unit(), NOW, TODAY.plusDays(6));
    }

    private static Stream<String> places(BoardView board) {
        return board.rows().stream()
                .flatMap(row -> row.cells().stream().map(cell -> row.key() + " " + cell.part() + " " + cell.day()));
    }

    private static Instant at(int days) {
        return NOW.plus(Duration.ofDays(days)).plus(Duration.ofHours(1));
    }

    private static Tale with(int number, UnitRef unit, String termId, Instant dueAt) {
        return started(new Tale(number).logged().opened(false, "ORDINARY").dispatched(unit), termId, dueAt);
    }

    private static Tale signed(int number, String termId, Instant dueAt) {
        return started(
                new Tale(number)
                        .logged()
                        .opened(false, "ORDINARY")
                        .dispatched(Tale.COUNTY)
                        .signed(),
                termId,
                dueAt);
    }

    private static Tale started(Tale tale, String termId, Instant dueAt) {
        return tale.then((c, at) -> new TermStarted(
                c,
                at,
                termId,
                "complaint." + termId.substring(0, termId.indexOf('#')),
                "CN@2026.1",
                "2025-11-04",
                "WORKING_DAYS",
                5,
                "NONE",
                "24:00",
                null,
                DeskTime.dayOf(dueAt),
                dueAt,
                false));
    }
}
