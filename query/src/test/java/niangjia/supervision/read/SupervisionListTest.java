package niangjia.supervision.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import niangjia.complaint.Urgency;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.ClockEvent.ClockMet;
import niangjia.shared.terms.Term;
import niangjia.supervision.ClueEvent.RiskAssessed;
import niangjia.supervision.ClueEvent.SupervisorRecused;
import niangjia.supervision.InquiryEvent.NoBreachFound;
import niangjia.supervision.InquiryEvent.ObstructionRecorded;
import niangjia.supervision.OutcomeEvent.CaseClosed;
import niangjia.supervision.OutcomeEvent.CaseReported;
import niangjia.supervision.OutcomeEvent.CorrectionVerified;
import niangjia.supervision.PaperEvent.PaperAnswered;
import niangjia.supervision.PaperEvent.PaperLapsed;
import niangjia.supervision.PaperEvent.PaperServed;
import niangjia.supervision.PaperEvent.ReplyAccepted;
import niangjia.supervision.PaperEvent.RungSkipped;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionListTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk =
            new ReadModelDesk(new EachEventTwice(), SupervisionList.GROUP, new SupervisionList(store));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void a_row_tells_what_the_list_must_show() {
        CaseTale tale = new CaseTale(1).registered().transferred().accepted().assigned();
        tale.then((c, at) -> EveryCaseEvent.started(c, at, "investigate#1"));
        desk.tell(tale.events());
        SupervisionRow row = rows(CaseTale.CHAIR, SupervisionTab.ALL).get(0);
        assertThat(row.sequence()).isEqualTo(tale.events().size() - 1);
        assertThat(row.number()).isEqualTo("JD-2026-0001");
        assertThat(row.employers()).containsExactly("公司r1", "公司r2");
        assertThat(row.supervisors()).containsExactly("周立群", "刘建国");
        assertThat(row.holderId()).isEqualTo(CaseTale.COUNTY.id());
        assertThat(row.due()).map(Term::termId).contains("investigate#1");
        assertThat(row.last().key())
                .as("clocks are not what happened last")
                .isEqualTo("event.supervision.SupervisorsAssigned");
        assertThat(row.duty()).isNotNull();
        assertThat(row.duty().staffIds()).containsExactly("staff:a", "staff:b");
        assertThat(row.everLate()).isFalse();
    }

    @Test
    void a_list_holds_nobodys_words() {
        desk.tell(EveryCaseEvent.longCourse(1).events());
        String all = store.collectionsOf(SupervisionList.GROUP)
                .get(0)
                .byId("supervision:00001")
                .toString();
        assertThat(all).contains("公司r1").doesNotContain("陈建军", "13873906207", "拖欠", "查明", "结案报告", "见证", "文书内容", "补发");
    }

    @Test
    void a_case_stands_under_every_head_that_fits_and_the_counts_say_the_same() {
        desk.tell(tale(1).events());
        desk.tell(tale(2).accepted().assigned().events());
        desk.tell(tale(3).accepted().assigned().drafted("p", "REMINDER", "r1").events());
        desk.tell(tale(4).accepted().assigned().served("p", "REMINDER", "r1", 1).events());
        desk.tell(EveryCaseEvent.declined(5).events());
        CaseTale there =
                tale(6).accepted().assigned().inquiring().bothHeard("r1").breach("r1", 1);
        desk.tell(there.served("s", "SUGGESTION", "r1", 1).events());
        Map<SupervisionTab, List<String>> expected = Map.of(
                SupervisionTab.NEW, List.of("00001"),
                SupervisionTab.MINE, List.of("00002", "00003", "00004", "00006"),
                SupervisionTab.PAPERS, List.of("00003"),
                SupervisionTab.WITH_EMPLOYER, List.of("00004"),
                SupervisionTab.WITH_AUTHORITY, List.of("00006"),
                SupervisionTab.CLOSED, List.of(),
                SupervisionTab.ALL, List.of("00001", "00002", "00003", "00004", "00006"));
        for (SupervisionTab tab : SupervisionTab.values()) {
            assertThat(ids(rows(CaseTale.SUPERVISOR, tab)))
                    .as(tab.name())
                    .containsExactlyInAnyOrderElementsOf(expected.get(tab));
            assertThat(page(CaseTale.SUPERVISOR, tab, null, 10).counts().get(tab))
                    .as(tab.name())
                    .isEqualTo(expected.get(tab).size());
        }
        Map<SupervisionTab, Long> city =
                page(CaseTale.CLERK, SupervisionTab.ALL, null, 10).counts();
        assertThat(city).containsEntry(SupervisionTab.CLOSED, 1L).containsEntry(SupervisionTab.ALL, 6L);
        assertThat(city).containsEntry(SupervisionTab.MINE, 0L);
    }

    @Test
    void who_wrote_a_paper_has_the_case_and_who_stood_aside_has_it_no_more() {
        desk.tell(tale(1).accepted().drafted("p", "REMINDER", "r1").events());
        assertThat(rows(CaseTale.SUPERVISOR, SupervisionTab.MINE)).hasSize(1);
        desk.tell(tale(2).accepted()
                .assigned()
                .then((c, at) -> new SupervisorRecused(c, at, "credential:b", "EMPLOYER", new CaseTale(2).words("亲属")))
                .events());
        Actor aside = CaseTale.actor("staff:b", "刘建国", CaseTale.COUNTY, Role.SUPERVISOR);
        assertThat(rows(aside, SupervisionTab.MINE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registered, supervision.duty.decide, CHAIR",
        "accepted, supervision.duty.assign, CHAIR",
        "assigned, supervision.duty.inquire, SUPERVISOR",
        "inquiring, supervision.duty.hear, SUPERVISOR",
        "heard, supervision.duty.hear, SUPERVISOR",
        "found, supervision.duty.paper, SUPERVISOR",
        "bothHeard, supervision.duty.paper, SUPERVISOR",
        "allFound, supervision.duty.paper, SUPERVISOR",
        "drafted, supervision.duty.review, SUPERVISOR",
        "sealed, supervision.duty.serve, SUPERVISOR",
        "served, supervision.duty.awaitReply, SUPERVISOR",
        "lapsed, supervision.duty.nextRung, SUPERVISOR",
        "answered, supervision.duty.judge, CHAIR",
        "replyAccepted, supervision.duty.verify, CHAIR",
        "corrected, supervision.duty.inform, HANDLER",
        "reported, supervision.duty.close, CHAIR",
    })
    void the_next_duty_follows_the_course(String until, String duty, Role role) {
        desk.tell(until(until).events());
        SupervisionRow row = rows(CaseTale.CHAIR, SupervisionTab.ALL).get(0);
        assertThat(row.duty()).isNotNull();
        assertThat(row.duty().key()).isEqualTo(duty);
        assertThat(row.duty().role()).isEqualTo(role);
        assertThat(SupervisionDuties.keys()).contains(duty);
    }

    @Test
    void while_one_employer_must_answer_it_is_the_turn_of_the_next() {
        CaseTale tale = until("found").served("p", "OPINION", "r1", 1);
        desk.tell(tale.events());
        SupervisionDuty duty = rows(CaseTale.CHAIR, SupervisionTab.ALL).get(0).duty();
        assertThat(duty).isNotNull();
        assertThat(duty.key()).isEqualTo(SupervisionDuties.HEAR);
        assertThat(duty.subject()).isEqualTo("r2");
        assertThat(duty.subjectName()).isEqualTo("公司r2");
        int before = tale.events().size();
        tale.bothHeard("r2");
        desk.tell(tale.events().subList(before, tale.events().size()));
        assertThat(rows(CaseTale.CHAIR, SupervisionTab.ALL).get(0).duty())
                .satisfies(each -> assertThat(each.key()).isEqualTo(SupervisionDuties.FIND));
    }

    @Test
    void a_closed_case_and_a_declined_one_that_was_told_ask_for_nothing() {
        desk.tell(until("reported")
                .then((c, at) -> new CaseClosed(c, at, "CORRECTED", new CaseTale(1).words("办结"), null, 1))
                .events());
        desk.tell(EveryCaseEvent.declined(2).events());
        assertThat(rows(CaseTale.CLERK, SupervisionTab.CLOSED)).hasSize(2).allSatisfy(row -> assertThat(row.duty())
                .isNull());
        CaseTale untold = EveryCaseEvent.declined(3);
        desk.tell(untold.events().subList(0, untold.events().size() - 1));
        assertThat(rows(CaseTale.CLERK, SupervisionTab.CLOSED).stream()
                        .filter(row -> row.number().endsWith("3"))
                        .findFirst()
                        .orElseThrow()
                        .duty()
                        .key())
                .isEqualTo(SupervisionDuties.DECLINE_NOTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, , , , ORDINARY",
        "9, , , , ORDINARY",
        "10, , , , GROUP_DISPUTE",
        "9, HIGH, , , URGENT",
        "9, MEDIUM, , , ORDINARY",
        "9, , RETALIATED, , URGENT",
        "9, , HID_MATERIAL, , ORDINARY",
        "9, , , URGENT, URGENT",
        "10, , , DANGER_TO_LIFE, EMERGENCY",
    })
    void urgency_follows_what_is_known(
            int workers, @Nullable String risk, @Nullable String hindered, @Nullable String skipped, Urgency expected) {
        CaseTale tale = new CaseTale(1);
        tale.registered(tale.named(false), workers, null, "r1");
        if (risk != null) {
            tale.then((c, at) -> new RiskAssessed(c, at, risk, false, tale.words("评估"), "staff:chair"));
        }
        if (hindered != null) {
            tale.then((c, at) -> new ObstructionRecorded(c, at, "r1", hindered, tale.words("阻挠")));
        }
        if (skipped != null) {
            tale.then((c, at) -> new RungSkipped(c, at, "r1", "REMINDER", skipped, tale.words("跳级")));
        }
        desk.tell(tale.events());
        assertThat(rows(CaseTale.CLERK, SupervisionTab.ALL).get(0).urgency()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void the_first_to_end_comes_first_those_without_a_clock_last_and_pages_leave_nothing_out(int size) {
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            LocalDate due = LocalDate.of(2026, 11, 10).minusDays(i);
            CaseTale tale = tale(i);
            if (i != 3) {
                tale.then((c, at) -> EveryCaseEvent.started(c, at, "accept#1", due));
            }
            desk.tell(tale.events());
        }
        for (int i : new int[] {6, 5, 4, 2, 1, 3}) {
            expected.add("%05d".formatted(i));
        }
        assertThat(paged(SupervisionTab.NEW, size)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = SupervisionTab.class,
            names = {"ALL", "NEW", "CLOSED"})
    void pages_of_every_order_hold_each_case_once_whatever_comes_in_between(SupervisionTab tab) {
        Instant same = Instant.parse("2026-10-12T01:00:00Z");
        IntStream.rangeClosed(1, 7)
                .forEach(i -> desk.tell(
                        tab == SupervisionTab.CLOSED
                                ? EveryCaseEvent.declined(i).events()
                                : tale(i).beginningAt(same).events()));
        SupervisionRows first = page(CaseTale.CLERK, tab, null, 3);
        desk.tell(tale(8).events());
        List<String> all = new ArrayList<>(ids(first.rows()));
        String cursor = first.next();
        while (cursor != null) {
            SupervisionRows next = page(CaseTale.CLERK, tab, cursor, 3);
            all.addAll(ids(next.rows()));
            cursor = next.next();
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .containsAll(
                        IntStream.rangeClosed(1, 7).mapToObj("%05d"::formatted).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "category, WAGE, 3",
        "category, OSH_INJURY, 0",
        "status, ACCEPTED, 1",
        "unit, 430502, 3",
        "unit, 430500, 0",
        "supervisor, staff:a, 1",
        "employer, employer:r1, 3",
        "employer, employer:r9, 0",
        "number, JD-2026, 3",
        "number, 0002, 1",
        "number, 9, 0",
    })
    void a_filter_narrows(String by, String value, int expected) {
        desk.tell(tale(1).events());
        desk.tell(tale(2).accepted().events());
        desk.tell(tale(3).accepted().assigned().events());
        SupervisionFilter filter = new SupervisionFilter(
                by.equals("category") ? value : null,
                by.equals("status") ? value : null,
                by.equals("unit") ? value : null,
                by.equals("supervisor") ? value : null,
                by.equals("employer") ? value : null,
                by.equals("number") ? value : null);
        SupervisionRows found = desk.ask(
                new SupervisionsOf(CaseTale.CHAIR, SupervisionTab.ALL, filter, null, 10), SupervisionRows.class);
        assertThat(found.rows()).hasSize(expected);
        assertThat(found.counts()).as("unfiltered").containsEntry(SupervisionTab.ALL, 3L);
    }

    @Test
    void cases_that_grew_out_of_a_complaint_are_found_from_there_within_reach() {
        CaseTale first = new CaseTale(1);
        CaseTale second = new CaseTale(2);
        desk.tell(first.registered(null, 1, "complaint:7", "r1").transferred().events());
        desk.tell(second.registered(null, 1, "complaint:7", "r2").events());
        desk.tell(new CaseTale(3).registered(null, 1, "complaint:8", "r2").events());
        assertThat(ids(bornFrom(CaseTale.CLERK, "complaint:7"))).containsExactly("00001", "00002");
        assertThat(ids(bornFrom(CaseTale.CHAIR, "complaint:7"))).containsExactly("00001");
        assertThat(bornFrom(CaseTale.ADMINISTRATOR, "complaint:7")).isEmpty();
        assertThat(bornFrom(CaseTale.CLERK, "complaint:9")).isEmpty();
    }

    @Test
    void lists_show_exactly_what_single_documents_show() {
        desk.tell(tale(1).events());
        desk.tell(new CaseTale(2).registered().events());
        desk.tell(EveryCaseEvent.longCourse(3).events());
        var documents = store.collectionsOf(SupervisionList.GROUP).get(0);
        int seen = 0;
        for (Role role : Role.values()) {
            for (var unit : Set.of(CaseTale.CITY, CaseTale.COUNTY, CaseTale.OTHER_COUNTY, CaseTale.COUNTY.child("x"))) {
                Actor viewer = new Actor("staff:x", "某", EnumSet.of(role), unit, null);
                SupervisionReach reach = new SupervisionReach(viewer);
                List<String> single = documents.find(new Document()).into(new ArrayList<>()).stream()
                        .filter(doc -> reach.of(doc).any())
                        .map(doc -> doc.getString("_id").substring("supervision:".length()))
                        .toList();
                assertThat(ids(rows(viewer, SupervisionTab.ALL)))
                        .as(role + " in " + unit)
                        .containsExactlyInAnyOrderElementsOf(single);
                seen += single.size();
            }
        }
        assertThat(seen).isPositive();
    }

    private static CaseTale tale(int number) {
        return new CaseTale(number).registered().transferred();
    }

    private static CaseTale until(String step) {
        CaseTale t = new CaseTale(1)
                .registered(new CaseTale(1).named(false), 6, null, "r1", "r2")
                .transferred();
        List<String> steps = List.of(
                "registered",
                "accepted",
                "assigned",
                "inquiring",
                "heard",
                "found",
                "bothHeard",
                "allFound",
                "drafted",
                "sealed",
                "served",
                "lapsed",
                "answered",
                "replyAccepted",
                "corrected",
                "reported");
        int last = steps.indexOf(step);
        assertThat(last).as(step).isNotNegative();
        for (String each : steps.subList(1, last + 1)) {
            switch (each) {
                case "accepted" -> t.accepted();
                case "assigned" -> t.assigned();
                case "inquiring" -> t.inquiring();
                case "heard" -> t.bothHeard("r1");
                case "found" -> t.breach("r1", 1);
                case "bothHeard" -> t.bothHeard("r2");
                case "allFound" -> t.then((c, at) -> new NoBreachFound(c, at, "r2", t.words("无违法"), 0, false));
                case "drafted" -> t.drafted("p", "OPINION", "r1");
                default -> later(t, each);
            }
        }
        return t;
    }

    private static void later(CaseTale t, String step) {
        switch (step) {
            case "sealed" -> t.sealed("p", "OPINION", "r1", 1);
            case "served" -> t.then((c, at) -> new PaperServed(c, at, "p", "RECEIPT", t.words("收件人"), null, "OPINION"));
            case "lapsed" -> t.then((c, at) -> new PaperLapsed(c, at, "p", "OPINION"));
            case "answered" -> t.then((c, at) -> new PaperAnswered(c, at, "p", "LETTER", t.words("改了"), true));
            case "replyAccepted" -> t.then((c, at) -> new ReplyAccepted(c, at, "p", t.words("属实")));
            case "corrected" ->
                t.then((c, at) -> new CorrectionVerified(c, at, "r1", "MONEY_PAID", t.words("已补发"), 6, 1L, null, true))
                        .then((c, at) -> EveryCaseEvent.started(c, at, "informComplainant#1"));
            case "reported" ->
                t.then((c, at) -> new CaseReported(c, at, t.words("报告"), "staff:a"))
                        .then((c, at) -> new ClockMet(
                                c, at, "informComplainant#1", EveryCaseEvent.dueAt(EveryCaseEvent.DUE), false));
            default -> throw new IllegalArgumentException(step);
        }
    }

    private List<SupervisionRow> bornFrom(Actor viewer, String complaintId) {
        return desk.ask(new SupervisionsBornFrom(viewer, complaintId), SupervisionRows.class)
                .rows();
    }

    private List<String> paged(SupervisionTab tab, int size) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            SupervisionRows page = page(CaseTale.CHAIR, tab, cursor, size);
            all.addAll(ids(page.rows()));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private List<SupervisionRow> rows(Actor viewer, SupervisionTab tab) {
        return page(viewer, tab, null, 100).rows();
    }

    private SupervisionRows page(Actor viewer, SupervisionTab tab, @Nullable String cursor, int size) {
        return desk.ask(new SupervisionsOf(viewer, tab, SupervisionFilter.NONE, cursor, size), SupervisionRows.class);
    }

    private static List<String> ids(List<SupervisionRow> rows) {
        return rows.stream()
                .map(row -> row.caseId().substring("supervision:".length()))
                .toList();
    }
}
