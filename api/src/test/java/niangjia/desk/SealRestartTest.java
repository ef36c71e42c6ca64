package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import niangjia.pages.TurnedClock;
import niangjia.seal.RecordSeal;
import niangjia.shared.DeskTime;
import niangjia.verify.Checkpoint;
import niangjia.verify.NoteKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stop and a start do to the seal. */
class SealRestartTest {
    @TempDir
    Path directory;

    @Test
    void a_clean_stop_seals_all_there_is_and_the_next_start_goes_on_with_the_same_key() throws Exception {
        NoteKey key;
        long head;
        try (RunningDesk first = RunningDesk.demo(directory)) {
            new Orders(first).opened();
            RecordSeal seal = first.part(RecordSeal.class);
            key = seal.publicKey();
            head = seal.head();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealKey())))
                    .isEqualTo("rw-------");
        }
        try (RunningDesk second = RunningDesk.demo(directory)) {
            RecordSeal seal = second.part(RecordSeal.class);
            assertThat(seal.publicKey()).isEqualTo(key);
            assertThat(seal.last().map(Checkpoint::size).orElse(0L)).isGreaterThanOrEqualTo(head);
            new Orders(second).opened();
            assertThat(seal.head()).isGreaterThan(head);
        }
    }

    @Test
    void where_it_is_switched_off_there_is_no_key_no_mark_and_the_page_says_so() {
        try (RunningDesk desk = RunningDesk.demo(directory, "--desk.seal.on=false")) {
            String id = new Orders(desk).opened();
            assertThat(sealKey()).doesNotExist();
            assertThat(PageVisit.of(desk, "auditor").get("/audit/seals").body()).contains("这里没有存证");
            assertThat(PageVisit.of(desk, "operator")
                            .get("/complaints/" + id.substring("complaint:".length()))
                            .body())
                    .contains("已记录")
                    .doesNotContain("/audit/integrity/");
            assertThat(desk.get("auditor", "/api/v1/audit/seals/checkpoints").text())
                    .contains("audit/seal-off");
            assertThat(desk.get("auditor", "/api/v1/audit/seals")
                            .body()
                            .path("on")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void a_day_that_is_over_is_closed_once_with_every_row_read_again_and_has_a_sheet_to_print() {
        TurnedClock clock = new TurnedClock();
        try (RunningDesk desk = RunningDesk.demo(directory, clock)) {
            LocalDate day = DeskTime.dayOf(clock.instant());
            PageVisit auditor = PageVisit.of(desk, "auditor");
            assertThat(auditor.get("/audit/seals/days/" + day).statusCode()).isEqualTo(404);
            SealWatch watch = desk.part(SealWatch.class);
            watch.run();
            clock.turnTo(day.plusDays(1).atTime(0, 0, 5));
            // the first look only notices that the clock was set
            watch.run();
            watch.run();
            watch.run();
            RecordSeal seal = desk.part(RecordSeal.class);
            assertThat(seal.lastDay()).contains(day);
            assertThat(auditor.get("/audit/seals").body())
                    .contains(day + " 日终存证时逐条重读")
                    .contains("/audit/seals/days/" + day);
            String sheet = auditor.get("/audit/seals/days/" + day).body();
            assertThat(sheet)
                    .contains(
                            "每 日 存 证 单",
                            "存证人（签字）",
                            "day " + day,
                            seal.publicKey().id());
            assertThat(desk.get("auditor", "/api/v1/audit/seals/days/" + day)
                            .body()
                            .path("text")
                            .asString())
                    .contains("每 日 存 证 单");
        }
    }

    private Path sealKey() {
        try (var files = Files.walk(directory)) {
            return files.filter(each -> each.endsWith("seal.key")).findFirst().orElse(directory.resolve("seal.key"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
