package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niangjia.complaint.read.CourseView.Station;
import niangjia.complaint.web.CasePagesRail.Stop;
import niangjia.shared.web.PageWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class CasePagesRailTest {
    private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

    private final CasePagesRail rail = new CasePagesRail(words());

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void whoever() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void steps_taken_have_their_day_and_steps_ahead_are_hollow() {
        List<Stop> stops = rail.of(List.of(
                new Station("LOGGED", Instant.parse("2026-07-28T02:00:00Z"), false, null),
                new Station("REPORTED", null, true, LocalDate.of(2026, 10, 15)),
                new Station("CLOSED", null, false, null)));
        assertThat(stops)
                .extracting(Stop::look, Stop::day, Stop::said)
                .containsExactly(
                        tuple("done", "7月28日", "来件"), tuple("next", "10月15日", "报结果"), tuple("ahead", "", "办结"));
    }

    @ParameterizedTest(name = "{0} behind, {1} ahead: {2} stops, folded {3}")
    @CsvSource({"3, 6, 9, ''", "4, 5, 9, ''", "9, 0, 9, ''", "10, 0, 9, … 2 步", "12, 4, 9, … 8 步", "4, 7, 10, … 2 步"})
    void what_does_not_fit_is_folded_behind_the_first(int behind, int ahead, int stops, String folded) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < behind; i++) {
            stations.add(
                    new Station(i == 0 ? "LOGGED" : "GIVEN", NOW.minusSeconds(86_400L * (behind - i)), false, null));
        }
        for (int i = 0; i < ahead; i++) {
            stations.add(new Station("CLOSED", null, i == 0, null));
        }
        List<Stop> shown = rail.of(stations);
        assertThat(shown).hasSize(stops);
        assertThat(shown.get(0).said()).isEqualTo("来件");
        assertThat(shown)
                .filteredOn(stop -> stop.look().equals("folded"))
                .extracting(Stop::day)
                .containsExactlyElementsOf(folded.isEmpty() ? List.of() : List.of(folded));
    }

    private static PageWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PageWords(messages, code -> code, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
