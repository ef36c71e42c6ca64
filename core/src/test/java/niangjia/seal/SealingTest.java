package niangjia.seal;

import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.ledger.Place;
import niangjia.verify.Checkpoint;
import niangjia.verify.Entry;
import niangjia.verify.Report;
import niangjia.verify.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-12");

    @TempDir
    Path directory;

    private Office office(Place place) {
        return new Office(place.settings(directory), directory);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_sealed_again_and_again_verifies_as_one_record(Place place) {
        try (Office office = office(place)) {
            RecordSeal seal = office.seal("one");
            assertThat(seal.seal(NOON).kind()).isEqualTo(Outcome.Kind.NOTHING_NEW);
            for (int at = 0; at < 40; at++) {
                office.say("case-" + at % 3, at / 3, 1);
                assertThat(seal.seal(NOON.plusSeconds(at)).kind()).isEqualTo(Outcome.Kind.SEALED);
            }
            assertThat(seal.seal(NOON.plusSeconds(40)).kind()).isEqualTo(Outcome.Kind.NOTHING_NEW);
            assertThat(seal.close(DAY, NOON.plusSeconds(41)).kind()).isEqualTo(Outcome.Kind.SEALED);
            assertThat(seal.close(DAY, NOON.plusSeconds(42)).kind()).isEqualTo(Outcome.Kind.NOTHING_NEW);
            Report report = Office.verify(Office.record(seal), seal.publicKey());
            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(report.shown()).isEqualTo(40);
            assertThat(report.checkpoints()).isEqualTo(41);
            assertThat(seal.covering(17)).map(Checkpoint::number).contains(17L);
            assertThat(seal.covering(41)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_column_of_the_table_is_hashed_and_none_is_left_out(Place place) {
        try (Office office = office(place)) {
            List<String> columns = office.jdbc.queryForList(
                    "select lower(column_name) from information_schema.columns where lower(table_name) = 'event_entry'"
                            + " order by ordinal_position",
                    String.class);
            assertThat(columns).isEqualTo(Entry.COLUMNS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_several_sealers_at_once_one_seals(Place place) throws Exception {
        try (Office office = office(place)) {
            RecordSeal first = office.seal("0");
            office.say("case", 0, 1);
            for (int round = 1; round <= 5; round++) {
                office.say("case", round, 1);
                List<Outcome.Kind> kinds = atOnce(office, round);
                assertThat(kinds).containsOnlyOnce(Outcome.Kind.SEALED);
                assertThat(first.last()).map(Checkpoint::number).contains((long) round);
            }
            assertThat(Office.verify(Office.record(first), first.publicKey()).verdict())
                    .isEqualTo(Verdict.HOLDS);
        }
    }

    private static List<Outcome.Kind> atOnce(Office office, int round) throws Exception {
        int sealers = 4;
        ExecutorService pool = Executors.newFixedThreadPool(sealers);
        try {
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int at = 0; at < sealers; at++) {
                RecordSeal seal = office.seal(Integer.toString(at));
                all.add(() -> seal.seal(NOON.plus(Office.LEASE.multipliedBy(round))));
            }
            List<Outcome.Kind> kinds = new ArrayList<>();
            for (Future<Outcome> each : pool.invokeAll(all)) {
                kinds.add(each.get().kind());
            }
            return kinds;
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_waits_for_the_lease_to_run_out_or_to_be_given_back(Place place) {
        try (Office office = office(place)) {
            RecordSeal one = office.seal("one");
            RecordSeal other = office.seal("other");
            office.say("case", 0, 1);
            assertThat(one.seal(NOON).kind()).isEqualTo(Outcome.Kind.SEALED);
            office.say("case", 1, 1);
            assertThat(other.seal(NOON.plus(Office.LEASE).minusSeconds(1)).kind())
                    .isEqualTo(Outcome.Kind.ANOTHER_SEALS);
            assertThat(other.seal(NOON.plus(Office.LEASE)).kind()).isEqualTo(Outcome.Kind.SEALED);
            office.say("case", 2, 1);
            assertThat(one.seal(NOON.plus(Office.LEASE)).kind()).isEqualTo(Outcome.Kind.ANOTHER_SEALS);
            other.release();
            assertThat(one.seal(NOON.plus(Office.LEASE)).kind()).isEqualTo(Outcome.Kind.SEALED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_is_shorter_than_what_was_signed_is_not_signed(Place place) {
        try (Office office = office(place)) {
            RecordSeal seal = office.seal("one");
            office.say("case", 0, 5);
            seal.seal(NOON);
            office.jdbc.update("delete from event_entry where global_index = 5");
            assertRefused(SealRefused.Reason.SHORTER_RECORD, seal);
            assertThat(seal.last()).map(Checkpoint::number).contains(1L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hole_is_not_signed(Place place) {
        try (Office office = office(place)) {
            RecordSeal seal = office.seal("one");
            office.say("case", 0, 5);
            office.jdbc.update("delete from event_entry where global_index = 3");
            assertRefused(SealRefused.Reason.HOLE, seal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_event_changed_behind_the_seal_is_found_when_the_day_is_closed(Place place) {
        try (Office office = office(place)) {
            RecordSeal seal = office.seal("one");
            office.say("case", 0, 5);
            seal.seal(NOON);
            office.say("case", 5, 2);
            office.jdbc.update("update event_entry set time_stamp = '2020-01-01T00:00:00.000Z' where global_index = 2");
            assertThatThrownBy(() -> seal.close(DAY, NOON.plusSeconds(1)))
                    .isInstanceOf(SealRefused.class)
                    .hasMessageContaining("seal/changed-record");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_row_of_a_checkpoint_is_not_built_upon(Place place) {
        try (Office office = office(place)) {
            RecordSeal seal = office.seal("one");
            office.say("case", 0, 5);
            seal.seal(NOON);
            office.say("case", 5, 2);
            byte[] frontier = office.jdbc.queryForObject("select frontier from seal_checkpoint", byte[].class);
            byte[] bent = frontier.clone();
            bent[3] ^= 1;
            office.jdbc.update("update seal_checkpoint set frontier = ?", bent);
            assertRefused(SealRefused.Reason.CHANGED_CHECKPOINT, seal);
            office.jdbc.update("update seal_checkpoint set frontier = ?", frontier);
            String note = office.jdbc.queryForObject("select note from seal_checkpoint", String.class);
            office.jdbc.update("update seal_checkpoint set note = ?", note.replace("\n5\n", "\n4\n"));
            assertRefused(SealRefused.Reason.FOREIGN_CHECKPOINT, seal);
            office.jdbc.update("update seal_checkpoint set note = ?", note);
            assertThat(seal.seal(NOON.plusSeconds(1)).kind()).isEqualTo(Outcome.Kind.SEALED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_clock_that_goes_back_is_refused(Place place) {
        try (Office office = office(place)) {
            RecordSeal seal = office.seal("one");
            office.say("case", 0, 1);
            seal.seal(NOON.plusSeconds(9));
            office.say("case", 1, 1);
            assertRefused(SealRefused.Reason.CLOCK_BACK, seal);
        }
    }

    private static void assertRefused(SealRefused.Reason reason, RecordSeal seal) {
        assertThatThrownBy(() -> seal.seal(NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(SealRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
