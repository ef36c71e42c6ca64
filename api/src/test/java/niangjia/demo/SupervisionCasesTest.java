package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import niangjia.demo.CaseScript.Door;
import niangjia.shared.DeskTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a supervisor finds on the desk of the demonstration. */
class SupervisionCasesTest {
    private static final LocalDate TODAY = DeskTime.dayOf(Clock.systemUTC().instant());

    @TempDir
    static Path directory;

    private static Telling telling;

    static Stream<Arguments> cases() {
        return SupervisionCases.before(TODAY).stream()
                .map(script -> Arguments.of(
                        script.title(),
                        script,
                        switch (script.id()) {
                            case "new" -> "REGISTERED";
                            case "inquiry" -> "INQUIRING";
                            case "reminded", "demanded" -> "BREACH_FOUND";
                            case "corrected" -> "CLOSED";
                            default -> "DECLINED";
                        }));
    }

    @BeforeAll
    static void open() {
        telling = Telling.on(directory);
    }

    @AfterAll
    static void close() {
        telling.close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void a_case_of_the_demonstration_is_told_to_where_it_stands(String title, CaseScript script, String status) {
        String id = telling.player().play(script, Door.SUPERVISIONS);
        assertThat(shown("/api/v1/supervisions/" + id).path("status").asString())
                .isEqualTo(status);
        boolean handedOn = script.acts().stream().anyMatch(act -> act.door() == Door.REFERRALS);
        assertThat(shown("/api/v1/referrals?origin=" + id).path("items").isEmpty())
                .isNotEqualTo(handedOn);
    }

    @Test
    void what_was_told_before_is_not_told_again() {
        telling.player().play(SupervisionCases.before(TODAY).get(0), Door.SUPERVISIONS);
        assertThat(telling.player().anything(Door.SUPERVISIONS, DemoStaff.SUPERVISOR))
                .isTrue();
    }

    @Test
    void days_are_counted_back_from_the_day_of_telling() {
        assertThat(SupervisionCases.before(LocalDate.of(2026, 3, 2))
                        .get(0)
                        .acts()
                        .get(0)
                        .at())
                .isEqualTo("2026-02-28T09:05+08:00");
    }

    private static JsonNode shown(String path) {
        return telling.shown("supervisor", path);
    }
}
