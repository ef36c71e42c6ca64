package niangjia.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import niangjia.complaint.read.QueueCounts;
import niangjia.complaint.read.QueueTab;
import niangjia.complaint.read.QueueTotals;
import niangjia.demo.years.FiveYears;
import niangjia.demo.years.Story;
import niangjia.desk.RunningDesk;
import niangjia.ledger.Ledger;
import niangjia.shared.web.QuestionDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The latest contacts of the five years on a running desk: stopped in the middle, gone on with, and loaded once more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearsLoadTest {
    private static final int CONTACTS = 200;
    private static final int FIRST_PART = 60;

    @TempDir
    static Path directory;

    private static RunningDesk desk;
    private static List<Story> stories;

    @BeforeAll
    static void open() {
        desk = RunningDesk.demo(directory);
        desk.part(DemoYears.class).awaitUnits();
        stories = new FiveYears(7, desk.part(DemoYears.class).founded())
                .latest(CONTACTS)
                .toList();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    @Order(1)
    void an_interrupted_load_leaves_whole_acts_behind() throws Exception {
        DemoProgress progress = load(FIRST_PART);
        assertThat(progress.state().refused()).isZero();
        assertThat(progress.state().done()).isBetween(FIRST_PART, CONTACTS - 1);
        assertThat(head()).isPositive();
    }

    @Test
    @Order(2)
    void loaded_again_it_goes_on_where_it_stopped_and_nothing_is_refused() throws Exception {
        long before = head();
        DemoProgress progress = load(CONTACTS + 1);
        assertThat(progress.state().refused()).isZero();
        assertThat(progress.state().done()).isEqualTo(CONTACTS);
        // twin of the next test: here it does act
        assertThat(progress.state().acts()).isPositive();
        assertThat(head()).isGreaterThan(before);
        for (Story story : stories) {
            assertThat(desk.part(StoryTeller.class).told(story)).isTrue();
        }
    }

    @Test
    @Order(3)
    void loaded_once_more_nothing_acts_twice() throws Exception {
        long before = head();
        DemoProgress progress = load(CONTACTS + 1);
        assertThat(progress.state().done()).isEqualTo(CONTACTS);
        assertThat(progress.state().acts()).isZero();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void everybody_who_signs_in_finds_work_under_every_head() {
        List<String> empty = new ArrayList<>();
        shown();
        for (DemoStaff person :
                List.of(DemoStaff.OPERATOR, DemoStaff.DISPATCHER, DemoStaff.COUNTY_HANDLER, DemoStaff.COUNTY_CHAIR)) {
            Map<QueueTab, Long> heads = new EnumMap<>(totals(person));
            heads.forEach((tab, count) -> {
                if (count == 0) {
                    empty.add(person + " " + tab);
                }
            });
        }
        assertThat(empty).isEmpty();
    }

    private static Map<QueueTab, Long> totals(DemoStaff person) {
        var actor = DemoPerson.all().stream()
                .filter(each -> each.signInName().equals(person.signInName()))
                .findFirst()
                .orElseThrow()
                .actor();
        return desk.part(QuestionDesk.class)
                .ask(new QueueCounts(actor), QueueTotals.class)
                .byTab();
    }

    /** Reading follows the record a moment behind. */
    private static void shown() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (totals(DemoStaff.OPERATOR).get(QueueTab.ALL) < CONTACTS) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** @param enough after how many it is stopped */
    private static DemoProgress load(int enough) throws InterruptedException {
        DemoProgress progress = new DemoProgress();
        progress.begin(CONTACTS);
        new YearsLoad(
                        desk.part(StoryTeller.class),
                        progress,
                        () -> progress.state().done() >= enough)
                .run(stories.stream());
        progress.end();
        return progress;
    }

    private static long head() {
        return desk.part(Ledger.class).head();
    }
}
