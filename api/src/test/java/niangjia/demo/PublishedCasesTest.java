package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niangjia.demo.CaseScript.Door;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Forty-seven real courses, and twenty-six of them as mediations, through the public API; what cannot be said is listed with its reason. */
class PublishedCasesTest {
    private static final double LONGEST_LIST_OF_WHAT_IS_LEFT = 0.10;

    @TempDir
    static Path directory;

    private static final Map<String, String> PLAYED = new HashMap<>();

    private static Telling telling;

    static Stream<Arguments> cases() {
        return Stream.concat(
                PublishedCases.all().stream().map(script -> Arguments.of(script.id(), Door.COMPLAINTS, script)),
                PublishedCases.mediations().stream()
                        .map(script -> Arguments.of(script.id(), Door.PUBLISHED_MEDIATIONS, script)));
    }

    @BeforeAll
    static void open() {
        // a class that is asked once more has another desk
        PLAYED.clear();
        telling = Telling.on(directory);
    }

    @AfterAll
    static void close() {
        telling.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void a_published_course_is_played_to_its_end_and_again_without_acting_twice(
            String id, Door door, CaseScript script) {
        String first = played(script, door);
        long head = telling.desk().part(Ledger.class).head();
        assertThat(telling.player().play(script, door)).isEqualTo(first);
        assertThat(telling.desk().part(Ledger.class).head()).isEqualTo(head);
    }

    @Test
    void every_published_step_is_an_act_or_is_listed_with_its_reason() {
        toldWhole(PublishedCases.all(), 47, 250);
        toldWhole(PublishedCases.mediations(), 26, 151);
    }

    /** Money as it was reported, never a promise; where no sum was told, none is on record. */
    @ParameterizedTest(name = "{0}: {1}, {2} of {3}")
    @CsvSource(textBlock = """
            rc-003, CLOSED, 220000, 220000
            rc-011, CLOSED, 1590000, 1590000
            rc-013, EFFECTIVE, 0, 3090
            rc-015, EFFECTIVE, 0, 0
            rc-019, CLOSED, 550676, 550676
            rc-021, CLOSED, 0, 0
            rc-023, CLOSED, 0, 0
            rc-025, CLOSED, 0, 0
            rc-031, EFFECTIVE, 0, 28200
            rc-033, EFFECTIVE, 0, 0
            rc-037, CLOSED, 1800000, 1800000
            rc-039, CLOSED, 50000, 50000
            rc-041, CLOSED, 130000, 130000
            rc-043, CLOSED, 158000, 158000
            rc-045, EFFECTIVE, 0, 0
            rc-047, EFFECTIVE, 0, 28000
            rc-051, ACCEPTED, 0, 0
            rc-053, CLOSED, 75000, 75000
            rc-055, EFFECTIVE, 0, 0
            rc-057, EFFECTIVE, 0, 0
            rc-061, CLOSED, 38000, 38000
            rc-063, CLOSED, 0, 0
            rc-065, CLOSED, 160000, 160000
            rc-067, EFFECTIVE, 0, 0
            rc-071, EFFECTIVE, 0, 0
            rc-075, CLOSED, 42, 42
            """)
    void a_mediation_stands_where_its_report_leaves_it(String id, String status, long paid, long promised) {
        JsonNode view = mediated(id);
        assertThat(view.path("status").asString()).isEqualTo(status);
        assertThat(view.path("performance").path("paidFen").asLong(0)).isEqualTo(paid * 100);
        assertThat(view.path("performance").path("promisedFen").asLong(0)).isEqualTo(promised * 100);
    }

    @Test
    void of_six_claims_one_is_settled_and_five_are_waived_after_the_rights_were_explained() {
        JsonNode claims = mediated("rc-047").path("claims");
        assertThat(claims.path("claims").valueStream().map(each -> each.path("result")
                        .asString()))
                .containsExactly("WAIVED", "WAIVED", "SETTLED", "WAIVED", "WAIVED", "WAIVED");
        assertThat(claims.path("claims").valueStream())
                .allMatch(each -> !each.path("rights").isEmpty());
        assertThat(claims.path("claimedFen").asLong()).isEqualTo(101_663_99);
    }

    @Test
    void of_ninety_six_on_the_roll_forty_four_are_left_and_paid_from_a_supervised_account() {
        JsonNode view = mediated("rc-011");
        List<JsonNode> members = view.path("roll").path("members").valueStream().toList();
        assertThat(members).hasSize(96);
        assertThat(members).filteredOn(each -> each.hasNonNull("leftAt")).hasSize(52);
        assertThat(view.path("performance").path("payments").get(0).path("way").asString())
                .isEqualTo("SUPERVISED_ACCOUNT");
    }

    private static JsonNode mediated(String id) {
        CaseScript script = PublishedCases.mediations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return telling.shown("city.chair", "/api/v1/mediations/" + played(script, Door.PUBLISHED_MEDIATIONS));
    }

    /** Told once, whichever test comes first. */
    private static String played(CaseScript script, Door door) {
        return PLAYED.computeIfAbsent(
                door + script.id(), first -> telling.player().play(script, door));
    }

    private static void toldWhole(List<CaseScript> scripts, int cases, int steps) {
        ToldSteps told = ToldSteps.of(scripts);
        System.out.println(told);
        assertThat(scripts).hasSize(cases);
        assertThat(told.steps()).isEqualTo(steps);
        assertThat(told.left().size()).isLessThan((int) (steps * LONGEST_LIST_OF_WHAT_IS_LEFT));
    }
}
