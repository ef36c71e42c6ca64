package niangjia.mediation.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.complaint.Urgency;
import niangjia.mediation.EndingEvent.CalledBack;
import niangjia.mediation.EndingEvent.MediationFailed;
import niangjia.mediation.EndingEvent.MediationSuspended;
import niangjia.mediation.PerformanceEvent.PerformanceDefaulted;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.organisation.read.ReadModelDesk.EachEventTwice;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.terms.ClockEvent.ClockLapsed;
import niangjia.shared.terms.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediationListTest {
    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final ReadModelDesk desk =
            new ReadModelDesk(new EachEventTwice(), MediationList.GROUP, new MediationList(store));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @Test
    void a_row_tells_what_the_list_must_show() {
        MediationTale tale = tale(1).open().scheduled("s1", null, "m1").stated("c1", "WAGE", 1000_00L);
        tale.then((c, at) -> EveryMediationEvent.clock(c, at, "limitation:c1#1"))
                .then((c, at) -> EveryMediationEvent.clock(c, at, "total#1"));
        desk.tell(tale.events());
        MediationRow row = rows(MediationTab.ALL).get(0);
        assertThat(row.sequence()).isEqualTo(tale.events().size() - 1);
        assertThat(row.number()).isEqualTo("TJ-2026-0001");
        assertThat(row.organisations()).containsExactly("公司r1");
        assertThat(row.mediators()).containsExactly("调解员m1");
        assertThat(row.nextSession()).isAfter(row.lastAt());
        assertThat(row.claimedFen()).isEqualTo(1000_00);
        assertThat(row.urgency()).isEqualTo(Urgency.ORDINARY);
        assertThat(row.due()).map(Term::termId).contains("total#1");
        assertThat(row.limitation()).map(Term::termId).contains("limitation:c1#1");
        assertThat(row.last().key()).isEqualTo("event.mediation.ClaimStated");
        assertThat(row.late()).isFalse();
        assertThat(row.bornFrom()).isEqualTo("complaint:00001");
        desk.tell(tale(2).open()
                .agreed()
                .paid("p1", "i1", 600_00L, 0, false, false)
                .events());
        MediationRow paying = rows(MediationTab.PERFORMING).get(0);
        assertThat(paying.promisedFen()).isEqualTo(1000_00);
        assertThat(paying.paidFen()).isEqualTo(600_00);
        assertThat(paying.nextDueOn()).isEqualTo(MediationTale.DAY.plusDays(10));
    }

    @Test
    void a_case_stands_under_every_head_that_fits_and_the_counts_say_the_same() {
        desk.tell(tale(1).received("WRITTEN", null, 10).events());
        desk.tell(tale(2).open().events());
        desk.tell(tale(3).open().scheduled("s1", null, "m1").events());
        desk.tell(tale(4).open().agreed().events());
        desk.tell(lapsed(tale(5).open().agreed()).events());
        desk.tell(EveryMediationEvent.refused(6).events());
        Map<MediationTab, List<String>> expected = Map.of(
                MediationTab.NEW, List.of("00001"),
                MediationTab.MINE, List.of("00002", "00003", "00004", "00005"),
                MediationTab.SESSIONS, List.of("00003"),
                MediationTab.PERFORMING, List.of("00004", "00005"),
                MediationTab.LATE, List.of("00005"),
                MediationTab.CLOSED, List.of("00006"),
                MediationTab.ALL, List.of("00001", "00002", "00003", "00004", "00005", "00006"));
        for (MediationTab tab : MediationTab.values()) {
            MediationPage page = page(MediationTale.MEDIATOR, tab, MediationFilter.NONE, null, 10);
            assertThat(ids(page.rows())).as(tab.name()).containsExactlyInAnyOrderElementsOf(expected.get(tab));
            assertThat(page.counts().get(tab))
                    .as(tab.name())
                    .isEqualTo(expected.get(tab).size());
        }
        assertThat(rows(MediationTab.ALL))
                .filteredOn(row -> row.urgency() == Urgency.GROUP_DISPUTE)
                .hasSize(1);
        assertThat(page(MediationTale.SECOND, MediationTab.MINE, MediationFilter.NONE, null, 10)
                        .rows())
                .isEmpty();
    }

    /** One after the other; what is not the desk's makes nobody late. */
    @ParameterizedTest
    @CsvSource({
        "screen#1, true",
        "total#1, true",
        "sessionNotice:s1#1, true",
        "instalment:i1#1, true",
        "duty:d1#1, true",
        "debtorPays:e1#1, true",
        "limitation:c1#1, false",
        "civilLimitation:c1#1, false",
        "arbitralReview#1, false",
        "judicialConfirmation#1, false",
        "courtAnswers:e1#1, false",
        "courtIssues:e1#1, false",
    })
    void a_case_is_late_by_the_clocks_of_the_desk_and_of_what_was_promised(String termId, boolean late) {
        MediationTale tale = tale(1).open().agreed();
        tale.then((c, at) -> EveryMediationEvent.clock(c, at, termId))
                .then((c, at) -> new ClockLapsed(c, MediationTale.dueAt(MediationTale.DAY), termId, at));
        desk.tell(tale.events());
        assertThat(rows(MediationTab.LATE)).hasSize(late ? 1 : 0);
        assertThat(rows(MediationTab.ALL).get(0).late()).isEqualTo(late);
        assertThat(rows(MediationTab.ALL).get(0).everLate()).isTrue();
    }

    @Test
    void what_did_not_come_is_late_until_it_comes() {
        MediationTale tale = tale(1).open().agreed();
        tale.then((c, at) -> new PerformanceDefaulted(c, at, "i1", MediationTale.DAY, tale.words("逾期"), 600_00L));
        desk.tell(tale.events());
        assertThat(rows(MediationTab.LATE)).hasSize(1);
        int before = tale.events().size();
        tale.paid("p1", "i1", 600_00L, 0, false, false);
        desk.tell(tale.events().subList(before, tale.events().size()));
        assertThat(rows(MediationTab.LATE)).isEmpty();
        assertThat(rows(MediationTab.PERFORMING)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void each_part_of_the_filter_narrows_the_list(String name, MediationFilter filter, List<String> expected) {
        desk.tell(tale(1).open().events());
        desk.tell(tale(22).received("COURT_SUMMARY", null, 1).events());
        assertThat(ids(page(MediationTale.CHAIR, MediationTab.ALL, filter, null, 10)
                        .rows()))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<Arguments> filters() {
        List<String> none = List.of();
        List<String> first = List.of("00001");
        List<String> second = List.of("00022");
        List<String> both = List.of("00001", "00022");
        return Stream.of(
                filter("none", MediationFilter.NONE, both),
                filter("category", new MediationFilter("WAGE", null, null, null, null, null, null, null), both),
                filter("other", new MediationFilter("CONTRACT", null, null, null, null, null, null, null), none),
                filter("status", new MediationFilter(null, "RECEIVED", null, null, null, null, null, null), second),
                filter("track", new MediationFilter(null, null, "FREIGHT", null, null, null, null, null), none),
                filter("origin", new MediationFilter(null, null, null, "WRITTEN", null, null, null, null), first),
                filter("unit", new MediationFilter(null, null, null, null, "430500", null, null, null), none),
                filter("mediator", MediationFilter.ofMediator("mediator:m1"), first),
                filter("employer", MediationFilter.ofEmployer("employer:r1"), both),
                filter("beginning", new MediationFilter(null, null, null, null, null, null, null, "TJ-2026-00"), both),
                filter("tail", new MediationFilter(null, null, null, null, null, null, null, " 0022 "), second),
                filter("blank", new MediationFilter("", " ", "", "", "", "", "", " "), both));
    }

    private static Arguments filter(String name, MediationFilter filter, List<String> expected) {
        return Arguments.of(name, filter, expected);
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_the_next_session_comes_first() {
        for (int i = 1; i <= 7; i++) {
            desk.tell(tale(i).beginningAt(Instant.parse("2026-10-12T01:00:00Z").plusSeconds((8 - i) * 86_400L))
                    .open()
                    .scheduled("s1", null, "m1")
                    .events());
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            MediationPage page = page(MediationTale.CHAIR, MediationTab.SESSIONS, MediationFilter.NONE, cursor, 3);
            seen.addAll(ids(page.rows()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).containsExactly("00007", "00006", "00005", "00004", "00003", "00002", "00001");
        assertThatThrownBy(() -> page(MediationTale.CHAIR, MediationTab.ALL, MediationFilter.NONE, null, 0))
                .hasMessageContaining("size: 0");
    }

    @Test
    void what_grew_out_of_a_complaint_or_a_supervision_case_is_found_within_reach() {
        desk.tell(tale(1).received("COMPLAINT", "complaint:00001", 1).events());
        desk.tell(tale(2).beginningAt(Instant.parse("2026-10-01T01:00:00Z"))
                .received("COMPLAINT", "complaint:00001", 1)
                .events());
        desk.tell(tale(3).received("SUPERVISION", "supervision:00009", 1).events());
        assertThat(ids(born(MediationTale.CHAIR, "complaint:00001"))).containsExactly("00002", "00001");
        assertThat(ids(born(MediationTale.CHAIR, "supervision:00009"))).containsExactly("00003");
        assertThat(born(MediationTale.CHAIR, "complaint:00002")).isEmpty();
        Actor elsewhere = MediationTale.actor("staff:y", "某", MediationTale.OTHER_COUNTY, Role.CHAIR);
        assertThat(born(elsewhere, "complaint:00001")).isEmpty();
        assertThat(born(MediationTale.ADMINISTRATOR, "complaint:00001")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "received, screen, HANDLER, ",
        "screened, ask, HANDLER, ",
        "asked, awaitConsent, HANDLER, r1",
        "consented, accept, CHAIR, ",
        "accepted, appoint, CHAIR, ",
        "appointed, schedule, MEDIATOR, ",
        "scheduled, tell, HANDLER, s1",
        "told, hold, MEDIATOR, s1",
        "caucus, hold, MEDIATOR, s1",
        "talked, mediate, MEDIATOR, ",
        "claimed, settle, MEDIATOR, c1",
        "settled, draft, MEDIATOR, ",
        "drafted, sign, MEDIATOR, a1",
        "signed, sign, MEDIATOR, ",
        "allSigned, seal, CHAIR, ",
        "suspended, clearUp, CHAIR, ",
        "agreed, collect, HANDLER, i1",
        "paid, check, HANDLER, d1",
        "lapsed, default, HANDLER, i1",
        "defaulted, enforce, HANDLER, ",
        "failed, callBack, HANDLER, ",
        "called, close, CHAIR, ",
        "calledCourt, reportBack, HANDLER, link",
        "rejected, close, CHAIR, ",
        "refused, archive, HANDLER, ",
    })
    void the_next_duty_follows_the_course(String until, String duty, Role role, String subject) {
        desk.tell(until(until).events());
        MediationRow row = rows(MediationTab.ALL).get(0);
        assertThat(row.duty()).isNotNull();
        assertThat(row.duty().key()).isEqualTo("mediation.duty." + duty);
        assertThat(row.duty().role()).isEqualTo(role);
        assertThat(row.duty().subject()).isEqualTo(subject);
        assertThat(row.duty().unitId()).isEqualTo(MediationTale.COUNTY.id());
        assertThat(row.duty().staffIds()).isEqualTo(role == Role.MEDIATOR ? List.of("staff:m1") : List.of());
        assertThat(MediationDuties.keys()).contains(row.duty().key());
    }

    private static MediationTale until(String step) {
        MediationTale t = tale(1);
        return switch (step) {
            case "received" -> t.received("WRITTEN", null, 1);
            case "screened" -> until("received").screened();
            case "asked" -> until("screened").asked();
            case "consented" -> until("asked").consented("r1");
            case "accepted" -> until("consented").accepted();
            case "appointed" -> t.open();
            case "scheduled" -> t.open().scheduled("s1", null, "m1").told("s1", "a1", 1);
            case "told" -> until("scheduled").told("s1", "r1", 0);
            case "caucus" -> t.open().scheduled("s1", "APPLICANT", "m1").told("s1", "a1", 0);
            case "talked" -> t.open().talked("talk");
            case "claimed" -> until("talked").stated("c1", "WAGE", 1L);
            case "settled" -> until("claimed").settled("s1", 1L, "r1", "c1");
            case "drafted" -> until("settled").drafted("g1", "r1");
            case "signed" -> until("drafted").signed("g1", "PARTY", "a1").signed("g1", "PARTY", "r1");
            case "allSigned" -> until("signed").signed("g1", "MEDIATOR", "mediator:m1");
            case "suspended" -> t.open().then((c, at) -> new MediationSuspended(c, at, t.words("疑似虚假")));
            case "agreed" -> t.open().agreed();
            case "paid" -> until("agreed").paid("p1", "i1", 600_00L, 0, false, false);
            case "lapsed" -> lapsed(until("agreed"));
            case "defaulted" ->
                until("lapsed")
                        .then((c, at) ->
                                new PerformanceDefaulted(c, at, "i1", MediationTale.DAY, t.words("逾期"), 600_00L));
            case "failed" -> EveryMediationEvent.failed(1);
            case "called" -> called(EveryMediationEvent.failed(1));
            case "calledCourt" -> called(failedAtCourt());
            case "rejected" -> EveryMediationEvent.rejected(1);
            case "refused" -> EveryMediationEvent.refused(1);
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static MediationTale failedAtCourt() {
        MediationTale t = tale(1);
        return t.received("COURT_AFTER_FILING", null, 1)
                .screened()
                .consented("r1")
                .accepted()
                .then((c, at) -> new MediationFailed(c, at, "DEADLOCK", t.words("分歧过大"), List.of("COURT")));
    }

    private static MediationTale called(MediationTale t) {
        return t.then((c, at) -> new CalledBack(c, at, "a1", false, "NO_COMMENT", t.words("未接通")));
    }

    private static MediationTale lapsed(MediationTale t) {
        return t.then((c, at) -> EveryMediationEvent.clock(c, at, "instalment:i1#1"))
                .then((c, at) -> new ClockLapsed(c, MediationTale.dueAt(MediationTale.DAY), "instalment:i1#1", at));
    }

    private static MediationTale tale(int number) {
        return new MediationTale(number);
    }

    private List<MediationRow> rows(MediationTab tab) {
        return page(MediationTale.CHAIR, tab, MediationFilter.NONE, null, 100).rows();
    }

    private List<MediationRow> born(Actor viewer, String origin) {
        return desk.ask(new MediationsBornFrom(viewer, origin), MediationPage.class)
                .rows();
    }

    private MediationPage page(Actor viewer, MediationTab tab, MediationFilter filter, String cursor, int size) {
        return desk.ask(new MediationsOn(viewer, tab, filter, cursor, size), MediationPage.class);
    }

    private static List<String> ids(List<MediationRow> rows) {
        return rows.stream()
                .map(row -> row.caseId().substring("mediation:".length()))
                .toList();
    }
}
