package niangjia.audit.read;

import static niangjia.audit.read.DecisionTale.CHAIR;
import static niangjia.audit.read.DecisionTale.CITY;
import static niangjia.audit.read.DecisionTale.COUNTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.audit.read.DecisionView.Entry;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.organisation.read.SameAgain;
import niangjia.shared.Actor;
import niangjia.shared.DecisionKind;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.supervision.read.StreamTale;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Four cases: a finding before the evidence came, a letter signed with the paper open, one with it shut, one untold. */
class DecisionBookTest {
    private static final String EARLY = "supervision:00001";
    private static final String OPENED = "supervision:00002";
    private static final String SHUT = "supervision:00003";
    private static final String UNTOLD = "supervision:00004";

    private static ReadStore store;
    private static ReadModelDesk desk;

    @BeforeAll
    static void feed() {
        store = ReadStore.open(ReadStoreSettings.inMemory());
        desk = new ReadModelDesk(new InMemoryEventStorageEngine(), DecisionBook.GROUP, new DecisionBook(store));
        desk.tell(told());
    }

    @AfterAll
    static void close() {
        desk.close();
        store.close();
    }

    private static List<DomainEventMessage<?>> told() {
        DecisionTale early = new DecisionTale(1)
                .registered()
                .heard()
                .breach()
                .seeing(0, 0L)
                .evidence("e1")
                .evidence("e2");
        DecisionTale opened = new DecisionTale(2)
                .registered()
                .drafted("p1")
                .signed("p1")
                .seeing(1, List.of("p1"), 0L, 1L)
                .answered("p1");
        DecisionTale shut =
                new DecisionTale(3).registered().drafted("p1").signed("p1").seeing(1, 0L, 1L);
        DecisionTale untold = new DecisionTale(4)
                .registered()
                .heard()
                .reported()
                .causedBy("command-1")
                .closed()
                .causedBy("command-1");
        List<DomainEventMessage<?>> all = new ArrayList<>();
        Stream.of(early, opened, shut, untold).forEach(tale -> all.addAll(tale.events()));
        return all;
    }

    @Test
    void what_came_after_a_decision_is_shown_as_later_and_what_was_there_unseen_as_unseen() {
        DecisionView view = one(EARLY, 2);
        assertThat(view.row().number()).isEqualTo("JD-2026-0001");
        assertThat(view.row().kind()).isEqualTo(DecisionKind.FINDING);
        assertThat(view.row().told()).isTrue();
        assertThat(view.row().shownUpTo()).isEqualTo(100);
        assertThat(view.seen()).extracting(DecisionView.SeenThing::ref).containsExactly(EARLY + "#0");
        assertThat(view.seen().get(0).entry()).isNotNull();
        assertThat(view.unseen()).extracting(Entry::event).containsExactly("supervision.PartyHeard");
        assertThat(view.later()).extracting(Entry::sequence).containsExactly(3L, 4L);
        assertThat(view.row())
                .extracting(DecisionRow::seen, DecisionRow::unseen, DecisionRow::later)
                .containsExactly(1, 1, 2);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "EVIDENCE,                   LATER,  1#2",
        "EVIDENCE,                   UNSEEN, ",
        "EVIDENCE,                   ,       1#2",
        "supervision.EvidenceTaken,  LATER,  1#2",
        "HEARING,                    UNSEEN, 1#2",
        "HEARING,                    LATER,  ",
        "REPLY,                      LATER,  2#1 2#2",
        "REPLY,                      UNSEEN, ",
        "PAPER,                      UNSEEN, 3#2",
        "supervision:00001#3,        ,       1#2",
        "supervision:00001#3,        UNSEEN, ",
        "supervision:00001#1,        UNSEEN, 1#2",
        "supervision:00001#1,        LATER,  ",
        "supervision:00001#0,        ,       ",
        "AUTHORITY,                  ,       "
    })
    void while_something_was_missing_is_a_query(String missing, MissingHow how, String found) {
        assertThat(keys(new DecisionFilter(null, null, null, null, null, null, missing, how)))
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
    }

    @Test
    void a_paper_that_was_opened_is_not_missing_and_one_that_stayed_shut_is() {
        assertThat(one(OPENED, 2).unopened()).isEmpty();
        assertThat(one(SHUT, 2).unopened()).containsExactly("p1");
        assertThat(one(SHUT, 2).row().unseen()).isEqualTo(1);
    }

    @Test
    void of_a_decision_that_was_not_told_nothing_is_said_but_what_came_later() {
        DecisionRow row = one(UNTOLD, 3).row();
        assertThat(row.told()).isFalse();
        assertThat(row.shownUpTo()).isNull();
        assertThat(row.unseen()).isZero();
    }

    @Test
    void what_was_done_in_one_act_neither_precedes_nor_follows_itself() {
        assertThat(one(UNTOLD, 2).later()).isEmpty();
        assertThat(one(OPENED, 1).later()).extracting(Entry::sequence).containsExactly(2L, 3L);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "CLOSING, ,       ,           ,           ,            4#3",
        "FINDING, ,       ,           ,           ,            1#2 4#2",
        "LETTER,  430502, ,           ,           唐志强,       2#2 3#2",
        ",        ,       ,           ,           staff:a,     2#1 3#1 4#2",
        ",        430503, ,           ,           ,            ",
        "FINDING, ,       2026-10-12, 2026-10-12, ,            1#2 4#2",
        "FINDING, ,       2026-10-13, ,           ,            ",
        "FINDING, ,       ,           2026-10-11, ,            "
    })
    void it_is_narrowed_by_kind_unit_period_and_person(
            DecisionKind kind, String unit, LocalDate from, LocalDate to, String staff, String found) {
        assertThat(keys(new DecisionFilter(kind, unit, from, to, staff, null, null, null)))
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            DecisionPage page = ask(auditor(CITY), all(), cursor, 2);
            page.items().forEach(row -> paged.add(key(row)));
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).isEqualTo(keys(all())).hasSize(7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_auditor_of_the_unit_or_above_sees_it_and_nobody_else(Role role) {
        boolean sees = role == Role.AUDITOR;
        for (UnitRef unit : List.of(COUNTY, CITY)) {
            Actor viewer = StreamTale.actor("staff:x", "某人", unit, role);
            assertThat(ask(viewer, all(), null, 10).items()).hasSize(sees ? 7 : 0);
            assertThat(view(viewer, EARLY, 2)).hasSize(sees ? 1 : 0);
        }
        Actor elsewhere = StreamTale.actor("staff:x", "某人", CITY.child("430503"), role);
        assertThat(ask(elsewhere, all(), null, 10).items()).isEmpty();
        assertThat(view(elsewhere, EARLY, 2)).isEmpty();
    }

    @Test
    void the_page_of_a_case_is_told_the_counts_of_its_decisions() {
        DecisionMarks marks = desk.ask(new DecisionMarksOf(EARLY), DecisionMarks.class);
        assertThat(marks.marks()).containsExactly(new DecisionMarks.Mark(2, true, 1, 1, 2));
        assertThat(desk.ask(new DecisionMarksOf("supervision:none"), DecisionMarks.class)
                        .marks())
                .isEmpty();
    }

    @Test
    void each_event_twice_makes_what_each_event_once_makes_and_so_does_a_rebuild() {
        Map<String, String> once =
                SameAgain.made(new InMemoryEventStorageEngine(), DecisionBook.GROUP, DecisionBook::new, told());
        assertThat(once).hasSize(11);
        assertThat(SameAgain.made(new EachEventTwice(), DecisionBook.GROUP, DecisionBook::new, told()))
                .isEqualTo(once);
        assertThat(SameAgain.rebuilt(new InMemoryEventStorageEngine(), DecisionBook.GROUP, DecisionBook::new, told()))
                .isEqualTo(once);
    }

    private static DecisionFilter all() {
        return new DecisionFilter(null, null, null, null, null, null, null, null);
    }

    private static Actor auditor(UnitRef unit) {
        return StreamTale.actor("staff:audit", "评查员", unit, Role.AUDITOR);
    }

    private static DecisionPage ask(Actor viewer, DecisionFilter filter, String cursor, int size) {
        return desk.ask(new DecisionsOn(viewer, filter, cursor, size), DecisionPage.class);
    }

    private static List<String> keys(DecisionFilter filter) {
        return ask(auditor(CITY), filter, null, 100).items().stream()
                .map(DecisionBookTest::key)
                .toList();
    }

    private static String key(DecisionRow row) {
        return row.caseId().replaceAll(".*:0+", "") + "#" + row.sequence();
    }

    private static DecisionView one(String caseId, long sequence) {
        return view(auditor(COUNTY), caseId, sequence).get(0);
    }

    private static List<DecisionView> view(Actor viewer, String caseId, long sequence) {
        return desk.askOptional(new DecisionOf(viewer, caseId, sequence), DecisionView.class).stream()
                .toList();
    }

    @Test
    void who_decided_stands_beside_it() {
        assertThat(one(OPENED, 2).row())
                .extracting(DecisionRow::staffId, DecisionRow::staffName, DecisionRow::unitId)
                .containsExactly(CHAIR.staffId(), CHAIR.name(), COUNTY.id());
    }
}
