package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import niangjia.complaint.ContactEvent.InformationAdded;
import niangjia.complaint.ContactEvent.RepeatLinked;
import niangjia.complaint.DossierEvent.MoneyReceived;
import niangjia.complaint.OrderEvent.OrderParked;
import niangjia.complaint.OrderEvent.ResultPassed;
import niangjia.complaint.OrderEvent.ResultReported;
import niangjia.complaint.OrderEvent.ResultSentBack;
import niangjia.complaint.OrderEvent.ReworkOrdered;
import niangjia.complaint.read.CourseView.Linked;
import niangjia.complaint.read.CourseView.Station;
import niangjia.organisation.read.ReadModelDesk;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a course: its main steps, what it can be narrowed to, and the matters it hangs together with. */
class CourseTest {
    private static final Actor COUNTY_CHAIR = Tale.actor("staff:chair", "唐志强", Tale.COUNTY, Role.CHAIR);

    private final ReadStore store = ReadStore.open(ReadStoreSettings.inMemory());
    private final InMemoryEventStorageEngine record = new InMemoryEventStorageEngine();
    private final ReadModelDesk desk =
            new ReadModelDesk(record, CaseFile.GROUP, new CaseFile(store, new FakeSeals(), record::readEvents));

    @AfterEach
    void close() {
        desk.close();
        store.close();
    }

    @ParameterizedTest(name = "by {0}, through {1}, with {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // 0 logged, 1 opened, 2 dispatched, 3 signed, 4 called again, 5 came, 6 paid, 7 reported
                "-,                -,         -,        7 6 5 4 3 2 1 0",
                "staff:liu.fang,   -,         -,        5 4 1 0",
                "staff:zhao.lixin, -,         -,        7 6 3",
                "staff:nobody,     -,         -,        -",
                "-,                PHONE,     -,        4 0",
                "-,                IN_PERSON, -,        5",
                "-,                -,         RECEIPT,  6",
                "-,                -,         EVIDENCE, 7",
                "-,                -,         LETTER,   -",
                "staff:liu.fang,   PHONE,     -,        4 0",
                "staff:zhao.lixin, PHONE,     -,        -",
            })
    void a_course_is_narrowed_by_person_way_and_paper(String staff, String medium, Paper paper, String sequences) {
        desk.tell(course().events());
        TimelineFilter filter = new TimelineFilter(staff, medium, paper);
        List<Long> expected = sequences == null
                ? List.of()
                : List.of(sequences.split(" ")).stream().map(Long::valueOf).toList();
        assertThat(sequences(filter, 100)).isEqualTo(expected);
        assertThat(sequences(filter, 1)).isEqualTo(expected);
        assertThat(course(filter).entries().get(Zoom.RECORD)).isEqualTo(expected.size());
    }

    @Test
    void what_can_be_chosen_is_counted_under_the_other_parts_of_the_filter() {
        desk.tell(course().events());
        CourseView whole = course(TimelineFilter.NONE);
        assertThat(whole.people())
                .extracting(each -> each.label() + " " + each.entries())
                .containsExactly("刘芳 4", "王琳 1", "赵立新 3");
        assertThat(whole.media())
                .extracting(each -> each.value() + " " + each.entries())
                .containsExactly("PHONE 2", "IN_PERSON 1");
        assertThat(whole.papers()).extracting(CourseView.Choice::value).containsExactly("RECEIPT", "EVIDENCE");
        CourseView phone = course(new TimelineFilter(null, "PHONE", null));
        assertThat(phone.people()).extracting(CourseView.Choice::label).containsExactly("刘芳");
        assertThat(phone.media()).hasSize(2);
    }

    @Test
    void the_zooms_are_counted_as_they_show() {
        desk.tell(EveryEvent.tale(1).events());
        CourseView view = course(TimelineFilter.NONE);
        for (Zoom zoom : Zoom.values()) {
            assertThat(view.entries().get(zoom))
                    .isEqualTo(page(zoom, TimelineFilter.NONE, null, 1000)
                            .entries()
                            .size());
        }
    }

    @Test
    void a_cursor_holds_for_another_zoom_and_a_forged_one_is_refused() {
        desk.tell(course().events());
        String next = page(Zoom.MILESTONES, TimelineFilter.NONE, null, 1).next();
        assertThat(page(Zoom.RECORD, TimelineFilter.NONE, next, 1).entries())
                .extracting(TimelineEntry::sequence)
                .containsExactly(6L);
        assertThatThrownBy(() -> CoursePage.of(List.of(1L), "$gt", 10)).hasMessageStartingWith("cursor ");
        assertThatThrownBy(() -> CoursePage.of(List.of(1L), null, 0)).hasMessageContaining("1 to 1000");
        assertThat(CoursePage.of(List.of(1L, 0L), null, 2).next()).isNull();
    }

    @Test
    void a_page_is_found_by_its_ids_however_long_the_course() {
        Tale tale = new Tale(1).logged().opened(false, "ORDINARY");
        LongStream.range(0, 300)
                .forEach(i -> tale.then(
                        (c, at) -> new InformationAdded(c, at, i % 3 == 0 ? "CHAT" : "PHONE", tale.words("又来电"))));
        desk.tell(tale.events());
        assertThat(sequences(new TimelineFilter(null, "CHAT", null), 17)).hasSize(100);
        assertThat(sequences(TimelineFilter.NONE, 61)).hasSize(302);
    }

    @Test
    void an_entry_says_why_it_came_late_and_what_it_rests_on_at_every_zoom() {
        desk.tell(course().events());
        TimelineEntry reported =
                page(Zoom.MILESTONES, TimelineFilter.NONE, null, 1).entries().get(0);
        assertThat(reported.lateReason()).isEqualTo("外勤回会补记");
        assertThat(reported.papers()).containsExactly("银行回单", "收据照片");
        assertThat(reported.trace()).isNull();
    }

    @Test
    void money_is_said_to_come_from_a_firm_by_its_name_and_from_a_person_by_key() {
        desk.tell(EveryEvent.tale(1).events());
        assertThat(page(Zoom.STEPS, new TimelineFilter(null, null, Paper.RECEIPT), null, 10)
                        .entries())
                .extracting(entry -> entry.words().args())
                .containsExactly(List.of("r1", "mp1", "2500000", "总包公司", "职工", "false", "银行回单"));
    }

    @Test
    void the_main_steps_have_their_days_and_what_lies_ahead_has_none() {
        desk.tell(new Tale(1)
                .logged()
                .opened(false, "ORDINARY")
                .dispatched(Tale.OTHER_COUNTY)
                .dispatched(Tale.COUNTY)
                .events());
        List<Station> stations = course(TimelineFilter.NONE).stations();
        assertThat(stations)
                .extracting(CourseTest::said)
                .containsExactly(
                        "LOGGED",
                        "OPENED",
                        "GIVEN",
                        "(SIGNED) next",
                        "(REPORTED)",
                        "(PASSED)",
                        "(CALLED_BACK)",
                        "(CLOSED)");
        assertThat(stations.get(2).at()).isEqualTo("2026-10-12T04:00:00Z");
    }

    @Test
    void after_a_rework_the_steps_come_again_and_the_old_ones_stay() {
        Tale tale = course();
        tale.then((c, at) -> new ResultSentBack(c, at, tale.words("请附回单")))
                .then((c, at) -> reported(tale, c, at, 1))
                .then((c, at) -> new ResultPassed(c, at, null))
                .then((c, at) -> new ReworkOrdered(c, at, tale.words("职工说没收到"), 2));
        desk.tell(tale.events());
        assertThat(course(TimelineFilter.NONE).stations())
                .extracting(CourseTest::said)
                .containsExactly(
                        "LOGGED",
                        "OPENED",
                        "GIVEN",
                        "SIGNED",
                        "REPORTED",
                        "PASSED",
                        "REWORK",
                        "(REPORTED) next",
                        "(PASSED)",
                        "(CALLED_BACK)",
                        "(CLOSED)");
    }

    @Test
    void the_day_told_to_the_caller_stands_at_the_next_step() {
        LocalDate told = LocalDate.of(2026, 11, 6);
        Tale tale = new Tale(1)
                .logged()
                .opened(false, "ORDINARY")
                .dispatched(Tale.COUNTY)
                .signed();
        desk.tell(tale.then((c, at) -> new OrderParked(c, at, tale.words("破产重整"), told))
                .events());
        assertThat(course(TimelineFilter.NONE).stations())
                .filteredOn(Station::next)
                .extracting(Station::due)
                .containsExactly(told);
    }

    @Test
    void a_matter_shows_those_before_and_behind_it_whichever_is_looked_at() {
        desk.tell(new Tale(1).logged().events())
                .tell(repeats(2, 1, "HANDLED_SEPARATELY").events())
                .tell(repeats(3, 2, "JOINED").events())
                .tell(new Tale(4).logged().events());
        for (int looked = 1; looked <= 3; looked++) {
            String id = "complaint:%05d".formatted(looked);
            List<Linked> linked = linked(Tale.OPERATOR, id);
            assertThat(linked)
                    .extracting(each -> each.number() + " " + each.handling())
                    .containsExactly(
                            "GD-20261012-0001 null", "GD-20261012-0002 HANDLED_SEPARATELY", "GD-20261012-0003 JOINED");
            assertThat(linked)
                    .filteredOn(Linked::current)
                    .extracting(Linked::complaintId)
                    .containsExactly(id);
        }
        assertThat(linked(Tale.OPERATOR, "complaint:00004")).hasSize(1);
    }

    @Test
    void a_linked_matter_outside_the_reach_and_what_hangs_behind_it_are_not_told_of() {
        // the county holds the first and the third; the second one stayed with the city
        desk.tell(new Tale(1)
                        .logged()
                        .opened(false, "ORDINARY")
                        .dispatched(Tale.COUNTY)
                        .events())
                .tell(repeats(2, 1, "HANDLED_SEPARATELY").events())
                .tell(repeats(3, 2, "HANDLED_SEPARATELY")
                        .opened(false, "ORDINARY")
                        .dispatched(Tale.COUNTY)
                        .events());
        assertThat(linked(COUNTY_CHAIR, "complaint:00001"))
                .extracting(Linked::number)
                .containsExactly("GD-20261012-0001");
        assertThat(linked(Tale.DISPATCHER, "complaint:00001")).hasSize(3);
        assertThat(desk.askOptional(
                        new CourseOf(COUNTY_CHAIR, "complaint:00002", Zoom.STEPS, TimelineFilter.NONE),
                        CourseView.class))
                .isEmpty();
    }

    private static Tale course() {
        Tale tale = new Tale(1)
                .logged()
                .opened(false, "ORDINARY")
                .dispatched(Tale.COUNTY)
                .signed();
        return tale.by(Tale.OPERATOR)
                .then((c, at) -> new InformationAdded(c, at, "PHONE", tale.words("又打来一次")))
                .then((c, at) -> new InformationAdded(c, at, "IN_PERSON", tale.words("到窗口来过")))
                .by(Tale.HANDLER)
                .then((c, at) -> new MoneyReceived(c, at, "r1", null, 1_000_00, "p1", "职工", false, "银行回单"))
                .then((c, at) -> reported(tale, c, at, 1));
    }

    private static ResultReported reported(Tale tale, String complaint, Instant at, int round) {
        return new ResultReported(
                complaint, at, "SOLVED", tale.words("已补发"), List.of("银行回单", "收据照片"), null, "staff:x", round);
    }

    private static Tale repeats(int number, int earlier, String handling) {
        Tale tale = new Tale(number)
                .beginningAt(Instant.parse("2026-10-12T01:00:00Z").plusSeconds(number));
        return tale.logged()
                .then((c, at) ->
                        new RepeatLinked(c, at, "complaint:%05d".formatted(earlier), handling, tale.words("同一件事")));
    }

    private static String said(Station station) {
        return station.at() != null ? station.key() : "(" + station.key() + ")" + (station.next() ? " next" : "");
    }

    private CourseView course(TimelineFilter filter) {
        return desk.askOptional(new CourseOf(Tale.DISPATCHER, "complaint:00001", Zoom.RECORD, filter), CourseView.class)
                .orElseThrow();
    }

    private List<Linked> linked(Actor viewer, String id) {
        return desk.askOptional(new CourseOf(viewer, id, Zoom.STEPS, TimelineFilter.NONE), CourseView.class)
                .orElseThrow()
                .linked();
    }

    private TimelinePage page(Zoom zoom, TimelineFilter filter, String cursor, int size) {
        return desk.askOptional(
                        new TimelineOf(Tale.DISPATCHER, "complaint:00001", zoom, filter, cursor, size),
                        TimelinePage.class)
                .orElseThrow();
    }

    private List<Long> sequences(TimelineFilter filter, int size) {
        List<Long> all = new ArrayList<>();
        String cursor = null;
        do {
            TimelinePage page = page(Zoom.RECORD, filter, cursor, size);
            // a page that comes again would come for ever
            page.entries().forEach(entry -> {
                assertThat(all).doesNotContain(entry.sequence());
                all.add(entry.sequence());
            });
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
