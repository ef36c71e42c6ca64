package niangjia.seal;

import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import niangjia.ledger.Place;
import niangjia.verify.Checkpoint;
import niangjia.verify.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealRoundTest {
    private static final Cadence CADENCE = new Cadence(Duration.ofMinutes(10), ZoneId.of("Asia/Shanghai"));
    /** Midnight in Shanghai behind {@link Office#NOON}. */
    private static final Instant MIDNIGHT = Instant.parse("2026-10-12T16:00:00Z");

    @TempDir
    Path directory;

    private Office office;

    @BeforeEach
    void somebody_writes() {
        office = new Office(Place.H2.settings(directory), directory);
        office.say("case-1", 0, 3);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SealRound round(String holder) {
        return new SealRound(office.seal(holder), CADENCE);
    }

    /** A look at a clock that nobody set. */
    private static Standing look(SealRound round, Instant at) {
        return round.look(at, nanos(at));
    }

    private static long nanos(Instant at) {
        return TimeUnit.SECONDS.toNanos(at.getEpochSecond() - NOON.getEpochSecond());
    }

    private List<Long> sizes() {
        return office.seal("reader").before(Long.MAX_VALUE, 100).stream()
                .map(each -> each.checkpoint().size())
                .toList();
    }

    @Test
    void the_first_look_seals_and_the_next_ones_wait_for_the_interval() {
        SealRound round = round("one");
        assertThat(look(round, NOON).state()).isEqualTo(Standing.State.SEALING);
        office.say("case-1", 3, 1);
        look(round, NOON.plusSeconds(599));
        assertThat(sizes()).containsExactly(3L);
        look(round, NOON.plusSeconds(600));
        assertThat(sizes()).containsExactly(4L, 3L);
        look(round, NOON.plusSeconds(1200));
        assertThat(sizes()).as("nothing new, nothing signed").containsExactly(4L, 3L);
    }

    @Test
    void midnight_closes_the_day_and_a_round_begun_anew_closes_it_no_second_time() {
        look(round("one"), MIDNIGHT.minusSeconds(5));
        SealRound other = round("one");
        look(other, MIDNIGHT);
        assertThat(office.seal("reader").lastDay()).contains(LocalDate.parse("2026-10-12"));
        look(round("one"), MIDNIGHT.plusSeconds(5));
        assertThat(sizes()).hasSize(2);
    }

    @Test
    void a_night_without_the_desk_is_closed_at_the_next_start() {
        look(round("one"), NOON);
        look(round("one"), MIDNIGHT.plus(Duration.ofDays(2)));
        assertThat(office.seal("reader").lastDay()).contains(LocalDate.parse("2026-10-14"));
    }

    @Test
    void a_clock_set_forward_within_a_look_closes_no_day_that_is_not_over() {
        SealRound round = round("one");
        look(round, NOON);
        assertThat(round.look(NOON.plus(Duration.ofDays(40)), nanos(NOON.plusSeconds(5)))
                        .state())
                .isEqualTo(Standing.State.CLOCK_SET);
        assertThat(round.look(NOON.plusSeconds(10), nanos(NOON.plusSeconds(10))).state())
                .as("back again")
                .isEqualTo(Standing.State.CLOCK_SET);
        assertThat(look(round, NOON.plusSeconds(15)).state()).isEqualTo(Standing.State.SEALING);
        assertThat(office.seal("reader").lastDay()).isEmpty();
    }

    @Test
    void a_clock_that_stays_set_is_believed_at_the_second_look() {
        SealRound round = round("one");
        look(round, NOON);
        Instant later = NOON.plus(Duration.ofDays(1));
        round.look(later, nanos(NOON.plusSeconds(5)));
        round.look(later.plusSeconds(5), nanos(NOON.plusSeconds(10)));
        assertThat(office.seal("reader").lastDay()).contains(LocalDate.parse("2026-10-12"));
    }

    @Test
    void a_clock_behind_the_last_checkpoint_signs_nothing_until_it_has_caught_up() {
        look(round("one"), NOON);
        office.say("case-1", 3, 1);
        SealRound round = round("one");
        assertThat(look(round, NOON.minusSeconds(3600)).state()).isEqualTo(Standing.State.CLOCK_BEHIND);
        assertThat(round.end(NOON.minusSeconds(3500)).state()).isEqualTo(Standing.State.CLOCK_BEHIND);
        assertThat(sizes()).containsExactly(3L);
        assertThat(look(round("one"), NOON.plusSeconds(600)).state()).isEqualTo(Standing.State.SEALING);
        assertThat(sizes()).containsExactly(4L, 3L);
    }

    @Test
    void one_of_two_seals_and_a_clean_stop_seals_the_rest_and_lets_the_other_at_once() {
        SealRound one = round("one");
        look(one, NOON);
        office.say("case-1", 3, 1);
        assertThat(look(round("two"), NOON.plusSeconds(600)).state()).isEqualTo(Standing.State.SEALING);
        office.say("case-1", 4, 1);
        assertThat(one.sealNow(NOON.plusSeconds(601)).state())
                .as("the lease is the other's")
                .isEqualTo(Standing.State.ANOTHER_SEALS);
        SealRound two = round("two");
        assertThat(two.end(NOON.plusSeconds(602)).state()).isEqualTo(Standing.State.SEALING);
        assertThat(sizes()).containsExactly(5L, 4L, 3L);
        office.say("case-1", 5, 1);
        assertThat(one.sealNow(NOON.plusSeconds(603)).state()).isEqualTo(Standing.State.SEALING);
    }

    @Test
    void a_record_that_was_changed_is_sealed_no_more_and_read_no_more_often_than_sealed() {
        SealRound round = round("one");
        look(round, NOON);
        office.jdbc.update("update event_entry set time_stamp = '2020-01-01T00:00:00Z' where global_index = 2");
        Standing refused = look(round, MIDNIGHT);
        assertThat(refused.state()).isEqualTo(Standing.State.REFUSED);
        assertThat(refused.reason()).isEqualTo(SealRefused.Reason.CHANGED_RECORD);
        assertThat(refused.stopped()).isTrue();
        assertThat(look(round, MIDNIGHT.plusSeconds(5)))
                .as("not asked again so soon")
                .isSameAs(refused);
        assertThat(look(round, MIDNIGHT.plusSeconds(600)).at()).isEqualTo(MIDNIGHT.plusSeconds(600));
        assertThat(sizes()).containsExactly(3L);
    }

    @Test
    void an_anchor_that_cannot_be_written_is_told_and_made_good_when_it_can() throws Exception {
        Path place = Files.createFile(directory.resolve("no-directory"));
        SealRound round = new SealRound(office.seal("one", new AnchorFile(place)), CADENCE);
        assertThat(look(round, NOON).state()).isEqualTo(Standing.State.FAILED);
        Files.delete(place);
        office.say("case-1", 3, 1);
        assertThat(look(round, NOON.plusSeconds(600)).state()).isEqualTo(Standing.State.SEALING);
        assertThat(new AnchorFile(place).last()).isPresent();
        assertThat(Files.readString(place.resolve("checkpoints.txt"))).contains("number 1\n", "number 2\n");
    }

    @Test
    void a_stream_knows_how_far_it_is_sealed() {
        SealRound round = round("one");
        office.say("case-2", 0, 1);
        look(round, NOON);
        office.say("case-1", 3, 2);
        RecordSeal seal = office.seal("reader");
        StreamSeal standing = seal.ofStream("case-1");
        assertThat(standing.entries()).isEqualTo(5);
        assertThat(standing.sealed()).isEqualTo(3);
        assertThat(standing.lastSealed()).isEqualTo(3);
        assertThat(standing.whole()).isFalse();
        assertThat(seal.ofStream("case-2").whole()).isTrue();
        assertThat(seal.ofStream("nobody").whole()).isFalse();
        assertThat(seal.head()).isEqualTo(6);
        assertThat(seal.last()).map(Checkpoint::size).contains(4L);
        assertThat(Office.verify(Office.capsule(seal, "case-1"), seal.publicKey())
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
    }
}
