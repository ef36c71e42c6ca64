package niangjia.mediation.read;

import static niangjia.mediation.read.PromiseTale.*;
import static niangjia.mediation.read.RosterTale.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import niangjia.mediation.EnforcementKind;
import niangjia.mediation.PartySide;
import niangjia.mediation.PlannedPaymentFacts;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The board on a Monday, the twelfth of October. */
class PerformanceBoardTest {
    private static final Actor CITY_CHAIR = viewer(CITY, Role.CHAIR);

    private static ReadStore store;
    private static PerformanceBoard fed;

    private PerformanceBoard board = fed;

    @BeforeAll
    static void feed() {
        store = ReadStore.open(ReadStoreSettings.inMemory());
        fed = new PerformanceBoard(store);
        PromiseTale tale = new PromiseTale();
        tale.received("0001", COUNTY)
                .bound(
                        "0001",
                        List.of(
                                money("late", 60_000, "2026-10-11"),
                                money("today", 50_000, "2026-10-12"),
                                money("soon", 40_000, "2026-10-18"),
                                money("coming", 30_000, "2026-10-19"),
                                money("partly", 20_000, "2026-10-20"),
                                money("paid", 1_000, "2026-09-10"),
                                money("paidlate", 2_000, "2026-09-10")),
                        duty("checked", "2026-09-15"),
                        duty("again", "2026-10-01"))
                .paid("0001", "partly", 5_000, "2026-10-10", 15_000)
                .paid("0001", "paid", 1_000, "2026-09-10", 0)
                .paid("0001", "paidlate", 1_500, "2026-09-12", 500)
                .paid("0001", "paidlate", 500, "2026-09-08", 0, "t1", "王某的收条")
                .checked("0001", "checked", true, "2026-09-20", null)
                .checked("0001", "again", false, "2026-10-02", "2026-10-14");
        tale.received("0002", OTHER)
                .bound("0002", List.of(money("gone", 9_000, "2026-09-01"), money("next", 8_000, "2026-12-01")))
                .defaulted("0002", "gone", "2026-09-01", 9_000)
                .enforced("0002", "PAYMENT_ORDER");
        tale.received("0003", CITY)
                .bound("0003", List.of(money("default", 700, "2026-10-05"), money("left", 600, "2026-10-06")))
                .defaulted("0003", "default", "2026-10-05", 700);
        tale.received("0004", CITY).boundByWord("0004", List.of(money("left", 300, "2026-09-05")));
        tale.defaulted("0004", "left", "2026-09-05", 300)
                .enforced("0004", "ARBITRATION")
                .closed("0004", "ENFORCED_ELSEWHERE");
        tell(fed, tale, new InMemoryEventStorageEngine());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3} days late, {4} of {5}")
    @CsvSource({
        "0001, 1, LATE,           1,  0,    60000",
        "0001, 2, DUE_TODAY,      0,  0,    50000",
        "0001, 3, DUE_SOON,       0,  0,    40000",
        "0001, 4, COMING,         0,  0,    30000",
        "0001, 5, PARTLY_PAID,    0,  5000, 20000",
        "0001, 6, PAID,           0,  1000, 1000",
        "0001, 7, PAID_LATE,      2,  2000, 2000",
        "0001, 8, CHECKED,        0,  0,    0",
        "0001, 9, DUE_SOON,       0,  0,    0",
        "0002, 1, IN_ENFORCEMENT, 41, 0,    9000",
        "0002, 2, COMING,         0,  0,    8000",
        "0003, 1, DEFAULTED,      7,  0,    700",
        "0003, 2, LATE,           6,  0,    600",
        "0004, 1, LEFT,           0,  0,    300"
    })
    void a_promise_is_told_as_it_stands_on_the_day(
            String number, int place, PerformanceState state, long late, long paid, long sum) {
        PerformanceRow row = row(number, place);
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.daysLate()).isEqualTo(late);
        assertThat(row.paidFen()).isEqualTo(paid);
        assertThat(row.sumFen()).isEqualTo(sum);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-10-11, COMING", "2026-10-12, DUE_SOON", "2026-10-18, DUE_TODAY", "2026-10-19, LATE"})
    void the_same_promise_is_another_on_another_day(String on, PerformanceState state) {
        assertThat(page(CITY_CHAIR, PerformanceTab.ALL, on).items())
                .filteredOn(row -> row.number().equals("TJ-2026-0001") && row.place() == 3)
                .extracting(PerformanceRow::state)
                .containsExactly(state);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LATE,     0002/1;0003/1;0003/2;0001/1",
        "TODAY,    0001/2",
        "WEEK,     0001/2;0001/9;0001/3",
        "COMING,   0001/4;0001/5;0002/2",
        "ENFORCED, 0002/1",
        "DONE,     0001/8;0001/7;0001/6",
        "ALL,      0002/2;0001/5;0001/4;0001/3;0001/9;0001/2;0001/1;0003/2;0003/1;0001/8;0001/7;0001/6;0004/1;0002/1"
    })
    void under_a_head_stands_what_its_name_says_in_pages_and_by_number(PerformanceTab tab, String keys) {
        assertThat(String.join(";", keys(tab))).isEqualTo(keys);
        assertThat(page(CITY_CHAIR, tab, "2026-10-12").counts().get(tab)).isEqualTo(keys.split(";").length);
    }

    @Test
    void the_sums_are_of_everything_in_reach() {
        assertThat(page(CITY_CHAIR, PerformanceTab.TODAY, "2026-10-12").totals())
                .isEqualTo(new PerformanceTotals(221_600, 8_000, 213_300, 70_300, 300));
        assertThat(page(viewer(COUNTY, Role.CHAIR), PerformanceTab.ALL, "2026-10-12")
                        .totals())
                .isEqualTo(new PerformanceTotals(203_000, 8_000, 195_000, 60_000, 0));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "430502, ,      ,             9",
        "430503, ,      ,             2",
        "430500, ,      ,             14",
        "430599, ,      ,             0",
        ",       MONEY, ,             12",
        ",       DUTY,  ,             2",
        ",       ,      TJ-2026-000,  14",
        ",       ,      TJ-2026-0002, 2",
        ",       ,      0003,         2",
        ",       ,      003,          0",
        "430502, DUTY,  0002,         0"
    })
    void the_board_is_narrowed_with_its_counts(String unit, PromiseKind kind, String number, long rows) {
        PerformanceFilter filter = new PerformanceFilter(PerformanceTab.ALL, TODAY, unit, kind, number);
        PerformancePage page = board.on(new PerformanceOn(CITY_CHAIR, filter, null, 100));
        assertThat(page.items()).hasSize((int) rows);
        assertThat(page.counts().get(PerformanceTab.ALL)).isEqualTo(rows);
    }

    @Test
    void who_owes_whom_is_told_by_sides() {
        PerformanceRow money = row("0001", 7);
        assertThat(money.payer()).isEqualTo(PartySide.RESPONDENT);
        assertThat(row("0002", 1).enforcement()).isEqualTo(EnforcementKind.PAYMENT_ORDER);
        assertThat(row("0002", 2).enforcement()).isNull();
        assertThat(money.payee()).isEqualTo(PartySide.APPLICANT);
        assertThat(money.paidByAnother()).isTrue();
        assertThat(row("0001", 6).paidByAnother()).isFalse();
        assertThat(row("0001", 8).payee()).isNull();
        assertThat(row("0001", 8).duty()).isEqualTo("CERTIFICATE");
    }

    @Test
    void one_of_a_group_is_told_by_their_place_on_the_roll_and_a_payer_beside_the_sides_as_a_third() {
        PromiseTale tale = new PromiseTale()
                .received("0005", COUNTY)
                .roll("0005", 12)
                .guarantor("0005")
                .bound(
                        "0005",
                        List.of(
                                new PlannedPaymentFacts("i1", "r1", "w12", 100, day("2026-12-01")),
                                new PlannedPaymentFacts("i2", "t1", "a1", 100, day("2026-12-01"))));
        instead(tale, () -> {
            assertThat(row("0005", 1).member()).isEqualTo(12);
            assertThat(row("0005", 1).payee()).isEqualTo(PartySide.APPLICANT);
            assertThat(row("0005", 2).member()).isNull();
            assertThat(row("0005", 2).payer()).isEqualTo(PartySide.THIRD);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ACCEPTED, PAYMENT_ORDER",
        "SERVED,   PAYMENT_ORDER",
        "OBJECTED, ",
        "REFUSED,  ",
        "PAID,     ",
        "ENDED,    "
    })
    void enforcement_is_told_while_it_leads_on(String stage, EnforcementKind kind) {
        PromiseTale tale = new PromiseTale()
                .received("0006", COUNTY)
                .bound("0006", List.of(money("i1", 100, "2026-10-01")))
                .enforced("0006", "PAYMENT_ORDER")
                .stepped("0006", "PAYMENT_ORDER", stage);
        instead(tale, () -> {
            assertThat(row("0006", 1).enforcement()).isEqualTo(kind);
            assertThat(row("0006", 1).state())
                    .isEqualTo(kind == null ? PerformanceState.LATE : PerformanceState.IN_ENFORCEMENT);
        });
    }

    @Test
    void what_proves_a_payment_is_told_where_it_is_a_paper_of_the_desk() {
        assertThat(row("0001", 6).proof()).isEqualTo(PROOF);
        assertThat(row("0001", 7).proof()).isNull();
        assertThat(row("0001", 7).paidOn()).isEqualTo("2026-09-12");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_but_an_administrator_sees_the_board_of_their_unit(Role role) {
        boolean sees = role != Role.ADMINISTRATOR;
        assertThat(numbers(COUNTY, role)).isEqualTo(sees ? List.of("TJ-2026-0001") : List.of());
        assertThat(numbers(OTHER, role)).isEqualTo(sees ? List.of("TJ-2026-0002") : List.of());
        assertThat(numbers(COUNTY.child("43050299"), role)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: by another {1}")
    @CsvSource({"r1, true", "r2, false", "t1, true"})
    void who_took_the_place_of_a_party_pays_for_it_and_is_not_another(String payer, boolean another) {
        PromiseTale tale = new PromiseTale()
                .received("0008", COUNTY)
                .guarantor("0008")
                .bound("0008", List.of(money("i1", 100, "2026-10-01")))
                .substituted("0008")
                .paid("0008", "i1", 100, "2026-10-01", 0, payer, PROOF);
        instead(tale, () -> {
            assertThat(row("0008", 1).paidByAnother()).isEqualTo(another);
            assertThat(row("0008", 1).payer()).isEqualTo(PartySide.RESPONDENT);
        });
    }

    @Test
    void a_case_that_goes_to_another_unit_is_seen_by_both() {
        PromiseTale tale = new PromiseTale()
                .received("0007", COUNTY)
                .bound("0007", List.of(money("i1", 100, "2026-10-01")))
                .transferred("0007", OTHER, COUNTY);
        instead(tale, () -> {
            assertThat(row("0007", 1).unitId()).isEqualTo(OTHER.id());
            assertThat(numbers(COUNTY, Role.HANDLER)).containsExactly("TJ-2026-0007");
            assertThat(numbers(OTHER, Role.HANDLER)).containsExactly("TJ-2026-0007");
        });
    }

    @Test
    void promises_that_a_process_did_not_come_to_write_are_written_when_it_hears_again() {
        EventStorageEngine record = new InMemoryEventStorageEngine();
        try (ReadStore own = ReadStore.open(ReadStoreSettings.inMemory())) {
            board = new PerformanceBoard(own);
            PromiseTale tale = new PromiseTale().whole();
            tell(board, tale, record);
            List<PerformanceRow> before = all();
            DocumentStore promises = own.collection(PerformanceBoard.GROUP, PerformanceBoard.COLLECTION);
            promises.clear();
            assertThat(all()).isEmpty();
            try (ReadModelDesk again = new ReadModelDesk(record, PerformanceBoard.GROUP, board)) {
                again.caughtUp();
            }
            assertThat(all()).isEqualTo(before).hasSize(4);
        }
    }

    @Test
    void no_name_and_no_word_of_anybody_lies_in_the_store() {
        store.collectionsOf(PerformanceBoard.GROUP)
                .forEach(documents -> documents.find(new Document()).forEach(document -> assertThat(document.toJson())
                        .doesNotContain(NAME, FIRM, WORDS, "王某", "fake:")));
    }

    /** A board of this alone. */
    private void instead(PromiseTale tale, Runnable then) {
        try (ReadStore own = ReadStore.open(ReadStoreSettings.inMemory())) {
            board = new PerformanceBoard(own);
            tell(board, tale, new InMemoryEventStorageEngine());
            then.run();
        }
    }

    private static void tell(PerformanceBoard board, PromiseTale tale, EventStorageEngine record) {
        try (ReadModelDesk desk = new ReadModelDesk(record, PerformanceBoard.GROUP, board)) {
            desk.tell(tale.told().events());
        }
    }

    private List<PerformanceRow> all() {
        return page(CITY_CHAIR, PerformanceTab.ALL, "2026-10-12").items();
    }

    private List<String> numbers(UnitRef unit, Role role) {
        return page(viewer(unit, role), PerformanceTab.ALL, "2026-10-12").items().stream()
                .map(PerformanceRow::number)
                .distinct()
                .sorted()
                .toList();
    }

    private PerformanceRow row(String number, int place) {
        return all().stream()
                .filter(row -> row.number().endsWith(number) && row.place() == place)
                .findFirst()
                .orElseThrow();
    }

    private PerformancePage page(Actor viewer, PerformanceTab tab, String on) {
        return board.on(new PerformanceOn(viewer, new PerformanceFilter(tab, day(on), null, null, null), null, 100));
    }

    private List<String> keys(PerformanceTab tab) {
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            PerformanceFilter filter = new PerformanceFilter(tab, TODAY, null, null, null);
            PerformancePage page = board.on(new PerformanceOn(CITY_CHAIR, filter, next, 2));
            page.items().forEach(row -> all.add(row.number().substring(8) + "/" + row.place()));
            next = page.next();
        } while (next != null);
        return all;
    }
}
