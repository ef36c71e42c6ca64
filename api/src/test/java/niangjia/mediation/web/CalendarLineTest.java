package niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import niangjia.mediation.OfficeHours;
import niangjia.mediation.read.CalendarPage;
import niangjia.mediation.read.MediatorLoad;
import niangjia.shared.web.PageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class CalendarLineTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-12");

    private final RosterLook look = new RosterLook(words());

    private static PageWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PageWords(messages, code -> code, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @ParameterizedTest(name = "{0} cases, {1} sessions: {3}")
    @CsvSource({"0, 0, 0,   空", "2, 0, 0,   在办 2 件", "0, 3, 150, 3 场 150 分钟", "2, 3, 150, 在办 2 件、3 场 150 分钟"})
    void a_load_is_told_by_cases_and_by_what_is_booked(long cases, int sessions, long minutes, String said) {
        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThat(look.load(new MediatorLoad(cases, sessions, minutes))).isEqualTo(said);
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_line_has_a_cell_for_each_day_with_its_hours_and_whether_they_are_away() {
        CalendarLine line = CalendarLine.of(
                new CalendarPage.Line(
                        "mediator:1",
                        "周敏",
                        "430502",
                        List.of(new OfficeHours("TUESDAY", "09:00", "12:00")),
                        List.of(MONDAY.plusDays(6)),
                        List.of()),
                MONDAY);
        assertThat(line.address()).isEqualTo("/registry/mediators/1");
        assertThat(line.days()).hasSize(7);
        assertThat(line.days())
                .filteredOn(day -> !day.hours().isEmpty())
                .extracting(CalendarLine.Day::day)
                .containsExactly(MONDAY.plusDays(1));
        assertThat(line.days())
                .filteredOn(CalendarLine.Day::away)
                .extracting(CalendarLine.Day::day)
                .containsExactly(MONDAY.plusDays(6));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-10-12T01:00:00Z, 2026-10-12T02:30:00Z, 12 09:00–10:30",
        "2026-10-12T15:00:00Z, 2026-10-12T17:00:00Z, 12 23:00–24:00;13 00:00–01:00",
        "2026-10-12T15:00:00Z, 2026-10-12T16:00:00Z, 12 23:00–24:00",
        "2026-10-11T15:00:00Z, 2026-10-11T17:00:00Z, 12 00:00–01:00",
        "2026-10-18T15:00:00Z, 2026-10-18T17:00:00Z, 18 23:00–24:00"
    })
    void a_span_stands_on_every_day_it_touches_with_the_hours_it_has_there(Instant from, Instant to, String cells) {
        CalendarLine line = CalendarLine.of(
                new CalendarPage.Line(
                        "room:1",
                        "一号",
                        "430502",
                        List.of(),
                        List.of(),
                        List.of(new CalendarPage.Span(from, to, null, false))),
                MONDAY);
        assertThat(String.join(
                        ";",
                        line.days().stream()
                                .flatMap(day -> day.spans().stream()
                                        .map(span -> day.day().getDayOfMonth() + " " + look.hour(span.from(), day.day())
                                                + "–" + look.end(span.to(), day.day())))
                                .toList()))
                .isEqualTo(cells);
    }
}
