package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forty-seven real courses, through the public API; what cannot be said about a complaint is listed with its reason. */
class PublishedCasesTest {
    private static final double LONGEST_LIST_OF_WHAT_IS_LEFT = 0.10;

    @TempDir
    static Path directory;

    private static RunningDesk desk;

    static List<CaseScript> cases() {
        return PublishedCases.all();
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
    void a_published_course_is_played_to_its_end_and_again_without_acting_twice(CaseScript script) {
        CasePlayer player = new CasePlayer(HttpClient.newHttpClient(), desk.uri(), RunningDesk.PASSWORD);
        String first = player.play(script, CaseScript.Door.COMPLAINTS);
        long head = desk.part(Ledger.class).head();
        assertThat(player.play(script, CaseScript.Door.COMPLAINTS)).isEqualTo(first);
        assertThat(desk.part(Ledger.class).head()).isEqualTo(head);
    }

    @Test
    void every_published_step_is_an_act_or_is_listed_with_its_reason() {
        List<String> left = new ArrayList<>();
        int steps = 0;
        for (CaseScript script : cases()) {
            TreeSet<Integer> told = new TreeSet<>();
            script.acts().stream()
                    .map(CaseScript.Act::source)
                    .filter(each -> each != null)
                    .forEach(told::add);
            script.left().forEach(each -> told.add(each.source()));
            assertThat(told).as(script.id()).containsExactlyElementsOf(range(told.last()));
            script.left().forEach(each -> {
                assertThat(each.reason()).as(script.id()).isNotBlank();
                left.add(script.id() + " " + each.source() + " " + each.action() + ": " + each.reason());
            });
            steps += told.size();
        }
        System.out.printf("%d published steps, %d not expressed:%n%s%n", steps, left.size(), String.join("\n", left));
        assertThat(cases()).hasSize(47);
        assertThat(steps).isEqualTo(250);
        assertThat(left.size()).isLessThan((int) (steps * LONGEST_LIST_OF_WHAT_IS_LEFT));
    }

    private static List<Integer> range(int last) {
        return Stream.concat(Stream.of(0), IntStream.rangeClosed(1, last).boxed())
                .toList();
    }
}
