package niangjia.shared.terms;

import static niangjia.shared.terms.Given.CALENDAR;
import static niangjia.shared.terms.Given.HANDLE;
import static niangjia.shared.terms.Given.HUNAN;
import static niangjia.shared.terms.Given.OPINION;
import static niangjia.shared.terms.Given.at;
import static niangjia.shared.terms.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.shared.Role;
import niangjia.shared.UnitRef;
import niangjia.shared.terms.DerivedDay.Mark;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DerivationTest {
    private final Derivation opinion = Derivation.of(term(OPINION, "2026-09-18T15:20"), OPINION, CALENDAR);

    @Test
    void each_day_on_the_way_says_whether_it_counts_and_why() {
        String strip = opinion.days().stream()
                .map(day -> day.day().toString().substring(5)
                        + (day.number() > 0 ? " " + day.number() : "")
                        + (day.kind() == DayKind.MAKE_UP ? "班" : day.kind() == DayKind.HOLIDAY ? "休" : ""))
                .collect(Collectors.joining(", "));
        assertThat(strip)
                .isEqualTo("09-18, 09-19, 09-20 1班, 09-21 2, 09-22 3, 09-23 4, 09-24 5, 09-25休, 09-26休, 09-27休,"
                        + " 09-28 6, 09-29 7, 09-30 8, 10-01休, 10-02休, 10-03休, 10-04休, 10-05休, 10-06休, 10-07休,"
                        + " 10-08 9, 10-09 10, 10-10 11班, 10-11, 10-12 12, 10-13 13, 10-14 14, 10-15 15");
        assertThat(opinion.days()).first().extracting(DerivedDay::mark).isEqualTo(Mark.START);
        assertThat(opinion.days()).last().extracting(DerivedDay::mark).isEqualTo(Mark.DUE);
    }

    @Test
    void the_lines_tell_the_start_the_rule_what_was_skipped_and_what_was_counted_in() {
        assertThat(opinion.steps())
                .extracting(DerivationStep::key)
                .containsExactly(
                        "start",
                        "term",
                        "rule",
                        "skipped.holiday",
                        "skipped.holiday",
                        "skipped.weekend",
                        "added.makeUp",
                        "calendar",
                        "due");
        assertThat(args(opinion, "skipped.holiday"))
                .containsExactly(
                        Map.of("name", "中秋节", "from", "2026-09-25", "to", "2026-09-27", "source", "2025-11-04"),
                        Map.of("name", "国庆节", "from", "2026-10-01", "to", "2026-10-07", "source", "2025-11-04"));
        assertThat(args(opinion, "skipped.weekend")).containsExactly(Map.of("days", "2026-09-19,2026-10-11"));
        assertThat(args(opinion, "added.makeUp")).containsExactly(Map.of("days", "2026-09-20,2026-10-10"));
        assertThat(args(opinion, "rule")).singleElement().satisfies(rule -> assertThat(rule)
                .containsEntry("verified", "false")
                .containsEntry("definedIn", "430000@2026.1")
                .containsEntry("note", "湖南原文未取得，暂按苏浙闽皖通行规定"));
        assertThat(opinion.verified()).isFalse();
    }

    @Test
    void a_derivation_is_always_the_same_json() {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String written = json.writeValueAsString(opinion).replace("\r\n", "\n");
        assertThat(written + "\n").isEqualTo(Given.text("derivation.json"));
        assertThat(json.readValue(written, Derivation.class)).isEqualTo(opinion);
    }

    @Test
    void an_end_that_moves_says_from_where_to_where_and_over_what() {
        TermRule reminder = HUNAN.rule("supervision.reminderReply");
        Derivation rolled = Derivation.of(term(reminder, "2026-09-18T15:20"), reminder, CALENDAR);
        assertThat(args(rolled, "rolled"))
                .containsExactly(Map.of("from", "2026-10-03", "to", "2026-10-08", "roll", "NEXT_WORKING_DAY"));
        assertThat(args(rolled, "skipped.holiday"))
                .containsExactly(
                        Map.of("name", "国庆节", "from", "2026-10-04", "to", "2026-10-07", "source", "2025-11-04"));
        assertThat(rolled.days())
                .filteredOn(each -> each.mark() == Mark.ROLLED)
                .extracting(DerivedDay::day)
                .containsExactly(day("2026-10-04"), day("2026-10-05"), day("2026-10-06"), day("2026-10-07"));
        assertThat(args(rolled, "added.makeUp")).isEmpty();
    }

    @Test
    void pauses_and_extensions_are_told_and_paused_days_are_not_counted() {
        TermBook book = TermBookTest.started(TermBook.EMPTY);
        book = book.after(book.pause("handle-1", at("2026-10-13T09:00"), "PARKED", HANDLE));
        Derivation still = Derivation.of(book.term("handle-1"), HANDLE, CALENDAR);
        assertThat(args(still, "pause.open")).hasSize(1);
        book = book.after(book.resume("handle-1", at("2026-10-15T09:00"), CALENDAR));
        book = TermBookTest.all(
                book,
                book.extend(
                        "handle-1",
                        at("2026-10-16T09:00"),
                        at("2026-10-16T15:00"),
                        2,
                        Set.of(Role.CHAIR),
                        HANDLE,
                        CALENDAR));
        Derivation told = Derivation.of(book.term("handle-1"), HANDLE, CALENDAR);
        assertThat(told.total()).isEqualTo(7);
        assertThat(args(told, "pause")).singleElement().satisfies(args -> assertThat(args)
                .containsEntry("ground", "PARKED"));
        assertThat(args(told, "extension")).singleElement().satisfies(args -> assertThat(args)
                .containsEntry("by", "2"));
        assertThat(told.days())
                .filteredOn(each -> each.mark() == Mark.PAUSED)
                .extracting(DerivedDay::day)
                .containsExactly(day("2026-10-14"), day("2026-10-15"));
        assertThat(told.days()).last().satisfies(last -> {
            assertThat(last.day()).isEqualTo(told.dueOn()).isEqualTo("2026-10-23");
            assertThat(last.number()).isEqualTo(7);
        });
    }

    @Test
    void what_rests_on_a_year_not_published_is_said_to_be_provisional() {
        Derivation derivation = Derivation.of(term(OPINION, "2026-12-25T09:00"), OPINION, CALENDAR);
        assertThat(args(derivation, "provisional")).containsExactly(Map.of("after", "2026-12-31"));
        assertThat(derivation.provisional()).isTrue();
        assertThat(derivation.days()).last().extracting(DerivedDay::provisional).isEqualTo(true);
        assertThat(args(opinion, "provisional")).isEmpty();
    }

    @Test
    void local_days_are_told_by_their_reason() {
        WorkCalendar local = Calendars.published()
                .with(new LocalDays(
                        "430500",
                        1,
                        List.of(
                                new LocalDay(day("2026-10-13"), false, "市庆"),
                                new LocalDay(day("2026-10-17"), true, "补班"))))
                .forUnit(UnitRef.root("430500"));
        Term term = TermBook.EMPTY
                .after(TermBook.EMPTY.start("h", HUNAN, HANDLE, at("2026-10-12T09:00"), local))
                .term("h");
        Derivation told = Derivation.of(term, HANDLE, local);
        assertThat(args(told, "skipped.local"))
                .containsExactly(Map.of("name", "市庆", "from", "2026-10-13", "to", "2026-10-13", "source", "430500.1"));
        assertThat(args(told, "added.local"))
                .containsExactly(Map.of("name", "补班", "from", "2026-10-17", "to", "2026-10-17", "source", "430500.1"));
        assertThat(told.dueOn()).isEqualTo("2026-10-19");
    }

    @Test
    void hours_have_lines_and_no_days() {
        TermRule dispatch = HUNAN.rule("complaint.dispatch", "EMERGENCY");
        Derivation told = Derivation.of(term(dispatch, "2026-10-12T09:00"), dispatch, CALENDAR);
        assertThat(told.days()).isEmpty();
        assertThat(told.steps())
                .extracting(DerivationStep::key)
                .containsExactly("start", "term", "rule", "calendar", "due");
    }

    @Test
    void a_term_of_months_counts_the_days_it_has() {
        TermRule year = HUNAN.rule("arbitration.limitation");
        Derivation told = Derivation.of(term(year, "2025-10-03T09:00"), year, CALENDAR);
        assertThat(args(told, "rolled"))
                .containsExactly(Map.of("from", "2026-10-03", "to", "2026-10-08", "roll", "NEXT_WORKING_DAY"));
        assertThat(told.days())
                .filteredOn(each -> each.day().equals(day("2026-10-03")))
                .singleElement()
                .extracting(DerivedDay::number)
                .isEqualTo(365);
    }

    private static Term term(TermRule rule, String start) {
        return TermBook.EMPTY
                .after(TermBook.EMPTY.start("t", HUNAN, rule, at(start), CALENDAR))
                .term("t");
    }

    private static List<Map<String, String>> args(Derivation derivation, String key) {
        return derivation.steps().stream()
                .filter(step -> step.key().equals(key))
                .map(step -> Map.copyOf(step.args()))
                .toList();
    }
}
