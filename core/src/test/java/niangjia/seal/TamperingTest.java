package niangjia.seal;

import static niangjia.seal.Office.NOON;
import static niangjia.seal.Office.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niangjia.ledger.LedgerSettings;
import niangjia.verify.Finding;
import niangjia.verify.Limit;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.Report;
import niangjia.verify.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way of lying about a record, and beside it the record that nobody touched. */
class TamperingTest {
    @TempDir
    Path directory;

    private Office office;
    private RecordSeal seal;
    private NoteKey key;
    private Note older;
    private BundleText whole;

    @BeforeEach
    void a_record_of_twenty_events_under_four_checkpoints() {
        office = new Office(LedgerSettings.embedded(directory.resolve("ledger")), directory);
        seal = office.seal("one");
        key = seal.publicKey();
        for (int at = 0; at < 4; at++) {
            office.say("case-a", at * 3, 3);
            office.say("case-b", at * 2, 2);
            seal.seal(NOON.plusSeconds(at));
        }
        older = seal.note(3).orElseThrow();
        whole = BundleText.of(Office.record(seal));
    }

    @AfterEach
    void closed() {
        office.close();
    }

    @Test
    void the_untouched_record_holds_with_and_without_an_older_checkpoint() {
        assertThat(verify(whole.text(), key).verdict()).isEqualTo(Verdict.HOLDS);
        Report report = verify(whole.text(), key, seal.note(1).orElseThrow(), older);
        assertThat(report.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(report.compared()).isEqualTo(2);
        assertThat(report.limits()).doesNotContain(Limit.NOTHING_KNOWN, Limit.UNSEALED);
        assertThat(verify(whole.text(), key).limits()).contains(Limit.NOTHING_KNOWN);
    }

    @Test
    void a_changed_byte_is_found_between_two_checkpoints() {
        Report report = verify(
                whole.change(whole.event(8), line -> line.replaceFirst("\t2026", "\t2025")
                                .replaceFirst("T", "S"))
                        .text(),
                key);
        assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.findings()).contains(new Finding(Finding.Kind.ROOT, List.of("6", "10", "2")));
    }

    @Test
    void a_removed_event_is_found_even_if_the_rest_is_numbered_anew() {
        BundleText removed = whole.without(whole.event(7));
        assertThat(verify(removed.text(), key).findings())
                .contains(new Finding(Finding.Kind.INDEX, List.of("22", "7", "8")));
        Report report = verify(removed.renumbered().text(), key);
        assertThat(report.found(Finding.Kind.INDEX)).isFalse();
        assertThat(report.found(Finding.Kind.PLACE)).isTrue();
        assertThat(report.found(Finding.Kind.STREAM)).isTrue();
    }

    @Test
    void an_inserted_event_is_found_even_if_the_rest_is_numbered_anew() {
        BundleText inserted = whole.with(whole.event(7), whole.lines().get(whole.event(7)));
        assertThat(verify(inserted.text(), key).found(Finding.Kind.INDEX)).isTrue();
        assertThat(verify(inserted.renumbered().text(), key).found(Finding.Kind.PLACE))
                .isTrue();
    }

    @Test
    void two_events_in_each_others_place_are_found_even_if_numbered_anew() {
        String seven = whole.lines().get(whole.event(7));
        String nine = whole.lines().get(whole.event(9));
        BundleText swapped = whole.change(whole.event(7), line -> nine).change(whole.event(9), line -> seven);
        assertThat(verify(swapped.text(), key).found(Finding.Kind.INDEX)).isTrue();
        Report report = verify(swapped.renumbered().text(), key);
        assertThat(report.found(Finding.Kind.INDEX)).isFalse();
        assertThat(report.found(Finding.Kind.ROOT)).isTrue();
    }

    @Test
    void contents_swapped_between_two_events_are_found() {
        String[] seven = whole.lines().get(whole.event(7)).split("\t");
        String[] nine = whole.lines().get(whole.event(9)).split("\t");
        BundleText swapped = whole.change(whole.event(7), line -> line.replace(seven[9], nine[9]))
                .change(whole.event(9), line -> line.replace(nine[9], seven[9]));
        assertThat(verify(swapped.text(), key).findings())
                .contains(new Finding(Finding.Kind.ROOT, List.of("6", "10", "2")));
    }

    @Test
    void a_cut_tail_holds_by_itself_and_is_found_with_an_older_checkpoint() {
        BundleText cut = whole.cutBehind(10);
        Report alone = verify(cut.text(), key);
        assertThat(alone.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(alone.limits()).contains(Limit.NOTHING_KNOWN);
        assertThat(verify(cut.text(), key, seal.note(2).orElseThrow()).verdict())
                .isEqualTo(Verdict.HOLDS);
        Report report = verify(cut.text(), key, older);
        assertThat(report.findings()).containsExactly(new Finding(Finding.Kind.SHORTER, List.of("3", "15", "10")));
    }

    @Test
    void a_tail_cut_between_checkpoints_is_not_taken_for_proven() {
        Report report = verify(whole.cutBehind(12).text(), key);
        assertThat(report.verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(report.limits()).contains(Limit.UNSEALED);
    }

    @Test
    void a_bundle_that_breaks_off_is_found() {
        String text = whole.text();
        for (int length : new int[] {0, 10, text.length() / 2, text.length() - 1, text.length() - 8}) {
            assertThat(verify(text.substring(0, length), key).found(Finding.Kind.FORM))
                    .as("of " + length)
                    .isTrue();
        }
    }

    @Test
    void a_restored_backup_on_which_work_goes_on_is_found_with_an_older_checkpoint() throws Exception {
        office.close();
        Path copy = directory.resolve("copy");
        copy(directory.resolve("ledger"), copy);
        office = new Office(LedgerSettings.embedded(directory.resolve("ledger")), directory);
        seal = office.seal("one");
        office.say("case-a", 12, 2);
        seal.seal(NOON.plusSeconds(10));
        Note last = seal.note(5).orElseThrow();
        assertThat(verify(Office.record(seal), key, last).verdict()).isEqualTo(Verdict.HOLDS);
        try (Office restored = new Office(LedgerSettings.embedded(copy), directory)) {
            RecordSeal again = restored.seal("one");
            assertThat(verify(Office.record(again), key, last).found(Finding.Kind.SHORTER))
                    .isTrue();
            restored.say("case-a", 12, 4);
            again.seal(NOON.plusSeconds(20));
            Report report = verify(Office.record(again), key, last);
            assertThat(report.findings()).contains(new Finding(Finding.Kind.FORK, List.of("5", "22")));
            assertThat(verify(Office.record(again), key, older).verdict()).isEqualTo(Verdict.HOLDS);
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    @Test
    void a_record_written_anew_and_signed_with_the_same_key_is_found_with_an_older_checkpoint() {
        try (Office other = new Office(LedgerSettings.embedded(directory.resolve("other")), directory)) {
            RecordSeal forger = other.seal("one");
            other.say("case-a", 0, 20);
            forger.seal(NOON.plusSeconds(3));
            byte[] forged = Office.record(forger);
            assertThat(verify(forged, key).verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(verify(forged, key, older).found(Finding.Kind.FORK)).isTrue();
        }
    }

    @Test
    void another_key_is_found_and_so_is_a_checkpoint_of_another_origin() {
        try (Office other = new Office(LedgerSettings.embedded(directory.resolve("other")), directory.resolve("x"))) {
            RecordSeal stranger = other.seal("one");
            Report report = verify(whole.text(), stranger.publicKey());
            assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
            assertThat(report.found(Finding.Kind.KEY)).isTrue();
            assertThat(report.last()).isNull();
            other.say("case-a", 0, 1);
            stranger.seal(NOON);
            assertThat(verify(whole.text(), key, stranger.note(1).orElseThrow()).found(Finding.Kind.KNOWN))
                    .isTrue();
        }
        BundleText moved = whole.change(1, line -> "origin\tniangjia.example.org/420100");
        assertThat(verify(moved.text(), key).found(Finding.Kind.ORIGIN)).isTrue();
    }

    @Test
    void a_missing_checkpoint_and_one_in_the_wrong_place_are_found() {
        int first = whole.lines().indexOf("c\t8");
        BundleText missing = whole;
        for (int at = 0; at < 9; at++) {
            missing = missing.without(first);
        }
        assertThat(verify(missing.text(), key).found(Finding.Kind.ORDER)).isTrue();
        BundleText late = missing;
        for (int at = 8; at >= 0; at--) {
            late = late.with(missing.event(6) + 1, whole.lines().get(first + at));
        }
        assertThat(verify(late.text(), key).found(Finding.Kind.PLACE)).isTrue();
    }
}
