package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import niangjia.demo.CaseScript.Door;
import niangjia.desk.RunningDesk;
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

    private static RunningDesk desk;
    private static CasePlayer player;

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
        desk = RunningDesk.demo(directory);
        player = new CasePlayer(HttpClient.newHttpClient(), desk.uri(), RunningDesk.PASSWORD);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void a_case_of_the_demonstration_is_told_to_where_it_stands(String title, CaseScript script, String status) {
        String id = player.play(script, Door.MEDIATIONS);
        assertThat(shown("mediator", id).path("status").asString()).isEqualTo(status);
    }

    @Test
    void what_was_told_before_is_not_told_again() {
        player.play(told("received"), Door.MEDIATIONS);
        assertThat(player.anything(Door.MEDIATIONS, DemoStaff.MEDIATOR)).isTrue();
    }

    @Test
    void the_session_is_tomorrow_in_a_room_with_a_mediator() {
        JsonNode session = shown("mediator", player.play(told("session"), Door.MEDIATIONS))
                .path("sessions")
                .get(0);
        assertThat(session.path("room").asString()).isEqualTo("room:city-1");
        assertThat(session.path("mediators").get(0).asString())
                .isEqualTo(DemoRoster.id(DemoStaff.MEDIATOR).value());
        assertThat(DeskTime.dayOf(Instant.parse(session.path("from").asString())))
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void what_each_side_said_alone_is_read_by_the_mediator_and_by_nobody_else() {
        CaseScript caucus = told("caucus");
        String id = player.play(caucus, Door.MEDIATIONS);
        String kept = "两万八是底线";
        assertThat(notes("mediator", id)).contains(kept, "老板能出两万五");
        for (String other : new String[] {"mediator.second", "city.chair", "city.handler", "supervisor"}) {
            assertThat(notes(other, id)).as(other).doesNotContain(kept);
            assertThat(desk.get(other, "/api/v1/mediations/" + id).text())
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
        return desk.get(as, "/api/v1/mediations/" + id).body();
    }

    private static String notes(String as, String id) {
        return desk.get(as, "/api/v1/mediations/" + id + "/notes").text();
    }
}
