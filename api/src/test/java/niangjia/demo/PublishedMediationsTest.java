package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import niangjia.demo.CaseScript.Door;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty-six real courses in which somebody mediated, through the public API. */
class PublishedMediationsTest {
    @TempDir
    static Path directory;

    private static RunningDesk desk;

    static List<CaseScript> cases() {
        return PublishedCases.mediations();
    }

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_published_mediation_is_played_to_its_end_and_again_without_acting_twice(CaseScript script) {
        CasePlayer player = new CasePlayer(HttpClient.newHttpClient(), desk.uri(), RunningDesk.PASSWORD);
        String first = player.play(script, Door.PUBLISHED_MEDIATIONS);
        long head = desk.part(Ledger.class).head();
        assertThat(player.play(script, Door.PUBLISHED_MEDIATIONS)).isEqualTo(first);
        assertThat(desk.part(Ledger.class).head()).isEqualTo(head);
    }

    @Test
    void every_published_step_is_an_act_or_is_listed_with_its_reason() {
        ToldSteps told = ToldSteps.of(cases());
        System.out.println(told);
        assertThat(cases()).hasSize(26);
        assertThat(told.steps()).isEqualTo(151);
        assertThat(told.left()).hasSizeLessThan((int) (told.steps() * ToldSteps.LONGEST_LIST_OF_WHAT_IS_LEFT));
    }
}
