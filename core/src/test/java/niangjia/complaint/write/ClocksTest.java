package niangjia.complaint.write;

import static niangjia.complaint.write.ComplaintFixture.CITY;
import static niangjia.complaint.write.ComplaintFixture.ID;
import static niangjia.complaint.write.ComplaintFixture.contactLogged;
import static niangjia.complaint.write.ComplaintFixture.dispatcher;
import static niangjia.complaint.write.ComplaintFixture.handler;
import static niangjia.complaint.write.ComplaintFixture.headOfUnit;
import static niangjia.complaint.write.ComplaintFixture.operator;
import static niangjia.complaint.write.ComplaintFixture.staff;
import static niangjia.complaint.write.Course.DESK;
import static niangjia.complaint.write.Happened.callerNamed;
import static niangjia.complaint.write.SaidAt.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niangjia.complaint.ClockCommand.RecomputeTerms;
import niangjia.complaint.TermEvent;
import niangjia.complaint.TermEvent.TermLapsed;
import niangjia.complaint.TermEvent.TermMet;
import niangjia.complaint.TermEvent.TermRecomputed;
import niangjia.complaint.Urgency;
import niangjia.shared.Actor;
import niangjia.shared.RecordMeta;
import niangjia.shared.Role;
import niangjia.shared.terms.Activation;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Grandfathering;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.NoticeFile;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.terms.TermStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-10-12 is a Monday after the holiday weeks of October: no day off but weekends until the end of the year. */
class ClocksTest {
    private static final String OPENED = "2026-10-12T10:31";
    private static final Actor OTHER_HEAD = staff("city.head", CITY, Role.CHAIR);

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2026-10-13T02:31:00Z",
        "URGENT, 2026-10-13T02:31:00Z",
        "EMERGENCY, 2026-10-12T03:31:00Z",
        "GROUP_ALARM, 2026-10-12T03:31:00Z",
        "GROUP_DISPUTE, 2026-10-12T15:59:59Z",
    })
    void an_order_is_dispatched_within_the_time_of_its_urgency(Urgency urgency, String dueAt) {
        opened(urgency).endsAt("dispatch#1", dueAt);
    }

    @Test
    void opening_starts_the_callers_clock_and_closing_alone_ends_it() {
        Course course = reviewed();
        course.endsAt("overall#1", "2026-11-02T15:59:59Z");
        assertThat(course.running()).contains("overall#1");
        course.then(on("2026-10-20T09:00").callBack(true), operator())
                .then(on("2026-10-20T09:10").close(), dispatcher());
        assertThat(course.term("overall#1").status()).isEqualTo(TermStatus.MET);
        assertThat(course.running()).isEmpty();
    }

    @Test
    void dispatching_meets_its_clock_and_starts_those_of_the_unit() {
        Course course = dispatched();
        assertThat(course.term("dispatch#1").status()).isEqualTo(TermStatus.MET);
        assertThat(course.running()).containsExactlyInAnyOrder("overall#1", "sign#1", "return#1", "handle#1");
        course.endsAt("sign#1", "2026-10-13T15:59:59Z");
        course.endsAt("handle#1", "2026-10-19T15:59:59Z");
    }

    @Test
    void another_urgency_counts_dispatching_anew_from_the_opening() {
        Course course = opened(Urgency.ORDINARY).then(on("2026-10-12T11:00").classify(Urgency.EMERGENCY), dispatcher());
        assertThat(course.term("dispatch#1").status()).isEqualTo(TermStatus.STOPPED);
        course.endsAt("dispatch#2", "2026-10-12T03:31:00Z");
    }

    @Test
    void classifying_a_dispatched_order_starts_no_clock() {
        Course course = dispatched().then(on("2026-10-12T12:00").classify(Urgency.EMERGENCY), dispatcher());
        assertThat(course.find("dispatch#2")).isEmpty();
    }

    @Test
    void an_order_given_back_stops_the_units_clocks_and_the_callers_runs_on() {
        Course course = dispatched().then(on("2026-10-13T09:00").requestReturn(), handler());
        assertThat(course.running()).containsExactlyInAnyOrder("overall#1", "handle#1", "returnDecision#1");
        course.then(on("2026-10-13T15:00").approveReturn(), dispatcher());
        assertThat(course.running()).containsExactlyInAnyOrder("overall#1", "dispatch#2");
        assertThat(course.term("handle#1").status()).isEqualTo(TermStatus.STOPPED);
        course.endsAt("overall#1", "2026-11-02T15:59:59Z");
    }

    @Test
    void a_named_caller_is_called_within_a_day_and_an_anonymous_one_not_at_all() {
        Course anonymous = signed();
        assertThat(anonymous.find("firstContact#1")).isEmpty();
        Course named = signed(callerNamed());
        named.endsAt("firstContact#1", "2026-10-13T15:59:59Z");
        named.then(on("2026-10-13T09:00").contact(false), handler());
        assertThat(named.running()).contains("firstContact#1");
        named.then(on("2026-10-13T10:00").contact(true), handler());
        assertThat(named.term("firstContact#1").status()).isEqualTo(TermStatus.MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T23:59, true", "2026-10-20T00:00, false", "2026-10-13T08:00, true"})
    void more_time_is_asked_for_before_the_end(String asked, boolean inTime) {
        Course course = signed();
        if (inTime) {
            course.then(on(asked).askFor(5), handler());
            assertThat(course.running()).contains("extensionDecision#1");
        } else {
            course.refusedAs("complaint/extension-after-expiry", on(asked).askFor(5), handler());
        }
    }

    @Test
    void more_time_asked_in_time_moves_the_end_even_if_it_is_granted_after_it_and_the_lapse_stays() {
        Course course = signed().then(on("2026-10-19T17:00").askFor(5), handler());
        List<Object> told = course.recorded(on("2026-10-20T09:00").grant(3), dispatcher());
        assertThat(told).hasAtLeastOneElementOfType(TermLapsed.class);
        course.endsAt("handle#1", "2026-10-22T15:59:59Z");
        assertThat(course.term("handle#1").lapsed()).isTrue();
    }

    @Test
    void parking_stops_the_clocks_of_unit_and_caller_until_the_order_goes_on() {
        Course course = signed().then(on("2026-10-14T09:00").askToPark("2026-11-06"), handler())
                .then(on("2026-10-14T10:00").park("2026-11-06"), dispatcher());
        assertThat(course.term("handle#1").status()).isEqualTo(TermStatus.PAUSED);
        assertThat(course.term("overall#1").status()).isEqualTo(TermStatus.PAUSED);
        course.endsAt("committed#1", "2026-11-06T15:59:59Z");
        course.then(on("2026-11-06T10:00").resume(), handler());
        assertThat(course.term("committed#1").status()).isEqualTo(TermStatus.MET);
        // three of five working days were left on the day it was parked
        course.endsAt("handle#1", "2026-11-11T15:59:59Z");
    }

    @Test
    void a_second_round_has_a_clock_of_its_own_and_the_first_stays_late() {
        Course course = signed().then(on("2026-10-21T09:00").report(), handler())
                .then(on("2026-10-21T10:00").approve(), headOfUnit())
                .then(on("2026-10-21T11:00").rework(), OTHER_HEAD);
        assertThat(course.term("handle#1").lapsed()).isTrue();
        assertThat(course.term("handle#1").status()).isEqualTo(TermStatus.MET);
        course.endsAt("handle#2", "2026-10-28T15:59:59Z");
        assertThat(course.term("handle#2").lapsed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T23:59, false", "2026-10-20T00:00, true", "2026-12-31T09:00, true"})
    void the_desk_lets_a_term_lapse_when_its_time_has_come_and_not_before(String at, boolean lapses) {
        Course course = signed();
        List<Object> told = course.recorded(on(at).lapse("handle#1"), DESK);
        assertThat(told.stream().filter(TermLapsed.class::isInstance)).hasSize(lapses ? 1 : 0);
        assertThat(course.term("handle#1").lapsed()).isEqualTo(lapses);
    }

    @Test
    void a_term_lapses_once_however_often_and_whenever_it_is_asked() {
        Course course = signed().then(on("2026-10-20T08:00").lapse("handle#1"), DESK);
        for (String again : List.of("2026-10-20T08:00", "2026-10-20T06:00", "2026-10-20T10:00", "2026-10-27T08:00")) {
            assertThat(course.recorded(on(again).lapse("handle#1"), DESK)).isEmpty();
        }
    }

    @Test
    void what_is_done_in_time_but_entered_late_is_in_time_and_what_is_done_late_stays_late() {
        Course late = signed().then(on("2026-10-20T08:00").lapse("handle#1"), DESK)
                .then(on("2026-10-20T09:00").report(), handler())
                .then(on("2026-10-20T10:00").approve(), headOfUnit());
        assertThat(late.term("handle#1").lapsed()).isTrue();
        Course inTime = signed().then(on("2026-10-19T09:00").report(), handler());
        List<Object> told = inTime.recorded(on("2026-10-19T10:00").approve(), headOfUnit());
        assertThat(told.stream().filter(TermMet.class::isInstance).map(met -> ((TermMet) met).late()))
                .containsExactly(false);
    }

    @Test
    void after_handling_has_lapsed_the_platform_must_urge_by_the_next_day() {
        Course course = signed().then(on("2026-10-20T08:00").lapse("handle#1"), DESK);
        course.endsAt("urge#1", "2026-10-20T15:59:59Z");
        course.then(on("2026-10-20T09:00").urge(), operator());
        assertThat(course.term("urge#1").status()).isEqualTo(TermStatus.MET);
    }

    @Test
    void only_the_desk_itself_lapses_and_recomputes() {
        signed().refused(on("2026-10-20T08:00").lapse("handle#1"), dispatcher(), "complaint/role-needed");
        signed().refused(recompute(), dispatcher(), "complaint/role-needed");
    }

    @Test
    void a_notice_moves_what_was_counted_without_it_and_says_why() {
        Course course = openedOn("2026-12-24T10:00");
        assertThat(course.term("overall#1").provisional()).isTrue();
        String before = course.term("overall#1").dueOn().toString();
        course.under(withTheNoticeOf2027());
        List<Object> told = course.recorded(recompute(), DESK);
        assertThat(told).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(TermRecomputed.class, moved -> {
            assertThat(moved.reason()).isEqualTo("NOTICE");
            assertThat(moved.source()).isEqualTo("2026-11-20");
        }));
        assertThat(course.term("overall#1").provisional()).isFalse();
        assertThat(course.term("overall#1").dueOn()).isAfter(LocalDate.parse(before));
        assertThat(course.recorded(recompute(), DESK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // activated from that day on, for what runs too or not, started then, moved to the new pack
        "2026-12-24, STARTED_KEEP, 2026-12-23T10:00, false",
        "2026-12-24, STARTED_KEEP, 2026-12-24T10:00, true",
        "2026-12-24, ALL_OPEN_MOVE, 2026-12-23T10:00, true",
        "2026-12-25, ALL_OPEN_MOVE, 2026-12-23T10:00, false",
    })
    void another_pack_moves_what_its_activation_says(
            String from, Grandfathering grandfathering, String opened, boolean moves) {
        Course course = openedOn(opened).under(withAnotherPack(LocalDate.parse(from), grandfathering));
        List<Object> told = course.recorded(recompute(), DESK);
        if (!moves) {
            assertThat(told).isEmpty();
            return;
        }
        assertThat(told).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(TermRecomputed.class, moved -> {
            assertThat(moved.termId()).isEqualTo("overall#1");
            assertThat(moved.reason()).isEqualTo("PACK");
            assertThat(moved.source()).isEqualTo("430000@2026.2");
            assertThat(moved.count()).isEqualTo(20);
        }));
        assertThat(course.recorded(recompute(), DESK)).isEmpty();
    }

    @Test
    void who_knows_less_than_the_one_who_counted_does_not_count_back() {
        Course course = openedOn("2026-12-24T10:00").under(withTheNoticeOf2027());
        assertThat(course.recorded(recompute(), DESK)).isNotEmpty();
        course.under(KnownTerms.bundled());
        assertThat(course.recorded(recompute(), DESK)).isEmpty();
    }

    @Test
    void a_clock_that_turned_makes_no_form_stale_but_an_act_does() {
        Course course = signed();
        long seen = course.length() - 1L;
        course.then(on("2026-10-20T08:00").lapse("handle#1"), DESK);
        Map<String, String> meta = new TreeMap<>(operator().toMetaData());
        meta.put(RecordMeta.EXPECTED_SEQUENCE, String.valueOf(seen));
        assertThat(course.recorded(on("2026-10-20T09:00").urge(), meta)).isNotEmpty();
        course.refused(on("2026-10-20T09:01").urge(), meta, "complaint/stale");
    }

    @Test
    void without_a_pack_no_clock_runs() {
        Course course = new Course(new KnownTerms(RulePacks.bundled(), Calendars.published()), contactLogged());
        assertThat(course.recorded(on("2015-10-12T10:31").open(Urgency.ORDINARY), operator()))
                .hasSize(1);
    }

    /** One of each kind of event, for the approved files. */
    static List<Object> told() {
        Course opened = Course.underTheBundledPacks(contactLogged());
        List<Object> all = new ArrayList<>(opened.recorded(on(OPENED).open(Urgency.ORDINARY), operator()));
        all.addAll(opened.recorded(on("2026-10-12T11:00").dispatch(), dispatcher()));
        Course parked = signed().then(on("2026-10-14T09:00").askToPark("2026-11-06"), handler());
        all.addAll(parked.recorded(on("2026-10-14T10:00").park("2026-11-06"), dispatcher()));
        all.addAll(parked.recorded(on("2026-11-06T10:00").resume(), handler()));
        Course extended = signed().then(on("2026-10-19T17:00").askFor(5), handler());
        all.addAll(extended.recorded(on("2026-10-20T09:00").grant(3), dispatcher()));
        all.addAll(openedOn("2026-12-24T10:00").under(withTheNoticeOf2027()).recorded(recompute(), DESK));
        return all.stream().filter(TermEvent.class::isInstance).toList();
    }

    private static Course openedOn(String time) {
        return Course.underTheBundledPacks(contactLogged()).then(on(time).open(Urgency.ORDINARY), operator());
    }

    private static Course opened(Urgency urgency) {
        return Course.underTheBundledPacks(contactLogged()).then(on(OPENED).open(urgency), operator());
    }

    private static Course dispatched(Object... before) {
        Course course = opened(Urgency.ORDINARY);
        List.of(before).forEach(course::and);
        return course.then(on("2026-10-12T11:00").dispatch(), dispatcher());
    }

    private static Course signed(Object... before) {
        return dispatched(before).then(on("2026-10-12T15:00").sign(), handler());
    }

    private static Course reviewed() {
        return signed().then(on("2026-10-16T09:00").report(), handler())
                .then(on("2026-10-16T10:00").approve(), headOfUnit())
                .then(on("2026-10-19T09:00").pass(), dispatcher());
    }

    private static RecomputeTerms recompute() {
        return new RecomputeTerms(ID, Instant.parse("2026-12-24T03:00:00Z"));
    }

    private static KnownTerms withAnotherPack(LocalDate from, Grandfathering grandfathering) {
        String pack = """
                {"jurisdiction": "430000", "version": "2026.2", "name": "湖南省", "inForceFrom": "2026-12-01",
                 "base": "CN@2026.1", "note": "", "rules": [{"key": "complaint.overall", "count": 20,
                 "unit": "WORKING_DAYS", "starts": "OrderOpened", "source": "test", "verified": false}]}
                """;
        RulePacks packs = RulePacks.bundled()
                .with(Map.of("hunan-2026.2.json", pack))
                .orRefuse()
                .activated(new Activation("430000", "430000@2026.2", from, grandfathering));
        return new KnownTerms(packs, Calendars.published());
    }

    private static KnownTerms withTheNoticeOf2027() {
        String notice = """
                title 二〇二七年部分节假日安排
                year 2027
                published 2026-11-20
                source test
                off 2027-01-01..2027-01-03 元旦
                """;
        return new KnownTerms(
                RulePacks.bundled(),
                Calendars.published()
                        .with("2027", NoticeFile.read("2027", notice).orRefuse())
                        .orRefuse());
    }
}
