package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import niangjia.shared.terms.KnownTerms;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermBook;
import niangjia.shared.terms.TermFact;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.web.TermChips.Chip;
import niangjia.shared.web.TermWhy.Line;
import niangjia.shared.web.TermWhy.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Five working days from Wednesday the 23rd of September 2026, over both holidays of autumn: due on the 8th of October. */
class TermWhyTest {
    private static final Instant STARTED = Instant.parse("2026-09-23T07:20:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 8);
    private static final TermsInForce TERMS = KnownTerms.bundled();

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void whoever() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void each_step_of_the_count_has_its_sentence() {
        Why why = why("2026-09-30T02:00:00Z");
        assertThat(why.due()).isEqualTo("10月8日 周四");
        assertThat(why.lines())
                .extracting(Line::label, Line::said)
                .contains(
                        tuple("起算", "9月23日 周三 派单到承办单位，当天不算"),
                        tuple("期限", "5 个工作日"),
                        tuple("跳过", "国庆节 10月1日至10月7日（通知 2025-11-04）"),
                        tuple("到期", "10月8日 周四 24:00 前"));
        assertThat(why.lines()).extracting(Line::label).contains("跳过", "日历", "规则包");
    }

    @Test
    void the_days_are_drawn_week_by_week_counted_ones_with_their_number() {
        Why why = why("2026-09-30T02:00:00Z");
        List<TermWhyStrip.Cell> cells =
                why.weeks().stream().flatMap(week -> week.cells().stream()).toList();
        assertThat(cells.size() % 7).isZero();
        assertThat(cells)
                .filteredOn(cell -> cell.look().equals("start"))
                .extracting(TermWhyStrip.Cell::day)
                .containsExactly("23");
        assertThat(cells)
                .filteredOn(cell -> cell.look().equals("due"))
                .extracting(TermWhyStrip.Cell::mark)
                .containsExactly("5");
        assertThat(cells).filteredOn(cell -> cell.look().equals("counted")).hasSize(4);
        assertThat(cells).filteredOn(TermWhyStrip.Cell::today).hasSize(1);
    }

    @ParameterizedTest(name = "at {0}: {1} {2}")
    @CsvSource({
        "2026-09-23T08:00:00Z, '',        余 5 个工作日",
        "2026-09-28T02:00:00Z, '',        余 3 个工作日",
        "2026-09-29T02:00:00Z, attention, 余 2 个工作日",
        "2026-09-30T02:00:00Z, urgent,    余 1 个工作日",
        "2026-10-03T02:00:00Z, urgent,    余 1 个工作日",
        "2026-10-08T02:00:00Z, urgent,    今天到期",
        "2026-10-08T16:00:00Z, overdue,   逾期 1 个工作日",
        "2026-10-12T02:00:00Z, overdue,   逾期 3 个工作日"
    })
    void what_is_left_is_told_in_working_days_and_never_in_hours(Instant now, String look, String said) {
        Chip chip = chips(now).chip(handling());
        assertThat(chip.look()).isEqualTo(look);
        assertThat(chip.said()).isEqualTo(said);
        assertThat(chip.title()).isEqualTo("办理，10月8日 周四");
    }

    @ParameterizedTest(name = "{0} s after the start: {1} {2}")
    @CsvSource({
        "0,      '',        余 24 小时",
        "43200,  attention, 余 12 小时",
        "72000,  urgent,    余 4 小时",
        "79200,  urgent,    余 2 小时",
        "79201,  urgent,    余 119 分钟",
        "86340,  urgent,    余 1 分钟",
        "86461,  overdue,   逾期 1 分钟",
        "93600,  overdue,   逾期 2 小时"
    })
    void a_term_by_the_clock_is_told_in_hours_and_the_last_two_in_minutes(long after, String look, String said) {
        Chip chip = chips(STARTED.plusSeconds(after)).chip(dispatch());
        assertThat(chip.said()).isEqualTo(said);
        assertThat(chip.look()).isEqualTo(look);
    }

    @Test
    void a_name_in_an_address_leads_back_to_the_term() {
        for (String id : List.of("handle#1", "returnDecision#12")) {
            assertThat(TermChips.termId(TermChips.address(id))).isEqualTo(id);
        }
    }

    private static Why why(String now) {
        TermChips chips = chips(Instant.parse(now));
        PageWords words = words(Instant.parse(now));
        return new TermWhy(TERMS, chips, words).of(handling(), List.of()).orElseThrow();
    }

    private static Term handling() {
        return started("handle#1", "complaint.handle", "WORKING_DAYS", 5, DUE, Instant.parse("2026-10-08T15:59:59Z"));
    }

    private static Term dispatch() {
        return started(
                "dispatch#1",
                "complaint.dispatch",
                "HOURS",
                24,
                LocalDate.of(2026, 9, 24),
                STARTED.plusSeconds(86_400));
    }

    private static Term started(String id, String rule, String unit, int count, LocalDate due, Instant dueAt) {
        return TermBook.EMPTY
                .after(new TermFact.TermStarted(
                        id,
                        rule,
                        "CN@2026.1",
                        "2025-11-04",
                        STARTED,
                        unit,
                        count,
                        "NONE",
                        "24:00",
                        null,
                        due,
                        dueAt,
                        false))
                .find(id)
                .orElseThrow();
    }

    private static TermChips chips(Instant now) {
        return new TermChips(TERMS, words(now), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static PageWords words(Instant now) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PageWords(messages, code -> code, Clock.fixed(now, ZoneOffset.UTC));
    }
}
