package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** What a mediator finds on the desk of the demonstration. */
class MediationCasesTest {
    private static final LocalDate TODAY = DeskTime.dayOf(Clock.systemUTC().instant());

    @TempDir
    static Path directory;

    private static Telling telling;

    static Stream<Arguments> cases() {
        return MediationCases.before(TODAY).stream()
                .map(script -> Arguments.of(
                        script.title(),
                        script,
                        switch (script.id()) {
                            case "received" -> "RECEIVED";
                            case "asked" -> "CONSENT_ASKED";
                            case "session", "court" -> "ACCEPTED";
                            case "caucus" -> "MEDIATING";
                            case "drafted" -> "DRAFTED";
                            case "instalments", "group" -> "EFFECTIVE";
                            case "performed" -> "PERFORMED";
                            case "defaulted" -> "DEFAULTED";
                            case "refused" -> "REFUSED";
                            default -> "FAILED";
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
        String id = telling.player().play(script, Door.MEDIATIONS);
        assertThat(shown("mediator", id).path("status").asString()).isEqualTo(status);
    }

    @Test
    void what_was_told_before_is_not_told_again() {
        telling.player().play(told("received"), Door.MEDIATIONS);
        assertThat(telling.player().anything(Door.MEDIATIONS, DemoStaff.MEDIATOR))
                .isTrue();
    }

    @Test
    void the_session_is_tomorrow_in_a_room_with_a_mediator() {
        JsonNode session = shown("mediator", telling.player().play(told("session"), Door.MEDIATIONS))
                .path("sessions")
                .get(0);
        assertThat(session.path("room").asString()).isEqualTo("room:city-1");
        assertThat(session.path("mediators").get(0).asString())
                .isEqualTo(DemoRoster.id(DemoStaff.MEDIATOR).value());
        assertThat(DeskTime.dayOf(Instant.parse(session.path("from").asString())))
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void of_three_instalments_one_is_paid_one_is_late_and_one_is_to_come() {
        List<JsonNode> instalments = shown("mediator", telling.player().play(told("instalments"), Door.MEDIATIONS))
                .path("performance")
                .path("instalments")
                .valueStream()
                .toList();
        assertThat(instalments)
                .extracting(each -> each.path("outstandingFen").asLong())
                .containsExactly(0L, 900_000L, 900_000L);
        assertThat(instalments)
                .extracting(
                        each -> LocalDate.parse(each.path("dueOn").asString()).isBefore(TODAY))
                .containsExactly(true, true, false);
    }

    @Test
    void what_each_side_said_alone_is_read_by_the_mediator_and_by_nobody_else() {
        CaseScript caucus = told("caucus");
        String id = telling.player().play(caucus, Door.MEDIATIONS);
        String kept = "两万八是底线";
        assertThat(notes("mediator", id)).contains(kept, "老板能出两万五");
        for (String other : new String[] {"mediator.second", "city.chair", "city.handler", "supervisor"}) {
            assertThat(notes(other, id)).as(other).doesNotContain(kept);
            assertThat(telling.desk().get(other, "/api/v1/mediations/" + id).text())
                    .as(other)
                    .doesNotContain(kept);
        }
    }

    private static CaseScript told(String id) {
        return MediationCases.before(TODAY).stream()
                .filter(script -> script.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode shown(String as, String id) {
        return telling.shown(as, "/api/v1/mediations/" + id);
    }

    private static String notes(String as, String id) {
        return telling.desk().get(as, "/api/v1/mediations/" + id + "/notes").text();
    }
}
