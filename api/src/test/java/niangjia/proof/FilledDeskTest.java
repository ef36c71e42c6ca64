package niangjia.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import niangjia.desk.RunningDesk;
import niangjia.desk.ScratchModels;
import niangjia.ledger.Ledger;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.Rebuild;
import niangjia.shared.read.RebuildReport;
import niangjia.shared.web.ReadBehind;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose read models are gone, with a record that each of them would read for a while. */
class FilledDeskTest {
    private static final int CASES = 600;
    private static final Duration LONGEST = Duration.ofSeconds(120);

    @TempDir
    Path directory;

    @Test
    void what_is_gone_is_made_in_one_reading_and_shows_what_the_processors_would() throws Exception {
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            processors(desk).forEach(StreamingEventProcessor::shutDown);
            new RetoldCases(desk).add(CASES);
        }
        delete(directory.resolve("read"));

        try (RunningDesk desk = RunningDesk.demo(directory)) {
            long head = desk.part(Ledger.class).head();
            assertThat(head).as("worth while").isGreaterThan(5_000);
            long deadline = System.nanoTime() + LONGEST.toNanos();
            while (!processors(desk).stream().allMatch(each -> Check.at(each, head))) {
                assertThat(System.nanoTime()).as("all at the head").isLessThan(deadline);
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            ReadStore store = desk.part(ReadStore.class);
            Configuration axon = desk.part(Configuration.class);
            ScratchModels models = desk.part(ScratchModels.class);
            for (String group : models.groups()) {
                assertThat(store.rebuiltBy(group)).as(group).contains("filled");
                RebuildReport report = new Rebuild(store, desk.part(EventStore.class), axon.parameterResolverFactory())
                        .beside(group, models.of(group));
                assertThat(report.differences()).as(group).isEmpty();
                assertThat(report.refused()).as(group).isZero();
            }
            BrowserSeat seat = BrowserSeat.of(desk, "dispatcher");
            assertThat(BrowserSeat.cases(seat.get("/queue?tab=ALL"))).isNotEmpty();
            showsHowFarItIsBehind(desk, seat);
        }
    }

    private static void showsHowFarItIsBehind(RunningDesk desk, BrowserSeat seat) throws Exception {
        ReadBehind behind = desk.part(ReadBehind.class);
        assertThat(seat.get("/register")).doesNotContain("正在从记录重新生成");
        behind.noted(117_392L);
        assertThat(seat.get("/register")).contains("正在从记录重新生成", "117,392");
    }

    private static List<StreamingEventProcessor> processors(RunningDesk desk) {
        return desk.part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(each -> assertThat(each.toFile().delete()).isTrue());
        }
    }
}
