package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static niangjia.seal.Office.NOON;
import static niangjia.seal.Office.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import niangjia.ledger.Place;
import niangjia.verify.Finding;
import niangjia.verify.Limit;
import niangjia.verify.NoteKey;
import niangjia.verify.Report;
import niangjia.verify.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapsuleTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void one_case_is_shown_whole_and_nothing_of_another_but_its_number(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            RecordSeal seal = office.seal("one");
            NoteKey key = seal.publicKey();
            for (int at = 0; at < 30; at++) {
                office.say("mine", at, 1);
                office.say("theirs-" + at % 4, at / 4, 1);
                seal.seal(NOON.plusSeconds(at));
            }
            office.say("theirs-x", 0, 70);
            seal.seal(NOON.plusSeconds(99));
            byte[] capsule = Office.capsule(seal, "mine");
            assertThat(new String(capsule, UTF_8)).contains("mine").doesNotContain("theirs");
            Report report = verify(capsule, key);
            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(report.shown()).isEqualTo(30);
            assertThat(report.hidden()).isEqualTo(100);
            // the first checkpoint over the last event shown, and the last of all
            assertThat(report.checkpoints()).isEqualTo(2);
            assertThat(report.limits()).contains(Limit.CAPSULE);
            assertThat(verify(capsule, key, seal.note(31).orElseThrow()).compared())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_removed_or_foreign_event_in_a_capsule_is_found(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            RecordSeal seal = office.seal("one");
            office.say("theirs", 0, 5);
            office.say("mine", 0, 4);
            office.say("theirs", 5, 6);
            seal.seal(NOON);
            BundleText capsule = BundleText.of(Office.capsule(seal, "mine"));
            NoteKey key = seal.publicKey();
            assertThat(verify(capsule.text(), key).verdict()).isEqualTo(Verdict.HOLDS);
            BundleText changed = capsule.change(capsule.event(7), line -> line.replace("word.said", "word.sung"));
            assertThat(verify(changed.text(), key).found(Finding.Kind.ROOT)).isTrue();
            assertThat(verify(capsule.without(capsule.event(7)).text(), key).verdict())
                    .isEqualTo(Verdict.BROKEN);
            BundleText others = BundleText.of(Office.capsule(seal, "mine", "theirs"));
            assertThat(verify(others.text(), key).verdict()).isEqualTo(Verdict.HOLDS);
            BundleText posing = others.change(5, line -> "streams\t1").without(7);
            assertThat(verify(posing.text(), key).found(Finding.Kind.STRANGER)).isTrue();
            BundleText record = capsule.change(5, line -> "streams\t0").without(6);
            assertThat(verify(record.text(), key).found(Finding.Kind.HIDDEN)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_older_checkpoint_within_what_is_hidden_is_told_as_not_compared(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            RecordSeal seal = office.seal("one");
            office.say("theirs", 0, 3);
            seal.seal(NOON);
            office.say("theirs", 3, 5);
            office.say("mine", 0, 1);
            seal.seal(NOON.plusSeconds(1));
            Report report = verify(
                    Office.capsule(seal, "mine"), seal.publicKey(), seal.note(1).orElseThrow());
            assertThat(report.findings()).isEmpty();
            assertThat(report.compared()).isZero();
            assertThat(report.limits()).contains(Limit.KNOWN_HIDDEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_capsule_is_the_same_whether_or_not_roots_of_chunks_are_at_hand(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            RecordSeal seal = office.seal("one");
            office.say("theirs", 0, 1500);
            seal.seal(NOON);
            office.say("mine", 0, 2);
            office.say("theirs", 1500, 2700);
            seal.seal(NOON.plusSeconds(1));
            office.say("theirs", 4200, 900);
            seal.close(LocalDate.parse("2026-10-12"), NOON.plusSeconds(2));
            assertThat(office.jdbc.queryForList("select first_leaf from seal_chunk order by 1", Long.class))
                    .containsExactly(0L, 1024L, 2048L, 3072L);
            byte[] with = Office.capsule(seal, "mine");
            Report report = verify(with, seal.publicKey());
            assertThat(report.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(report.hidden()).isEqualTo(5100);
            byte[] root =
                    office.jdbc.queryForObject("select root from seal_chunk where first_leaf = 2048", byte[].class);
            byte[] bent = root.clone();
            bent[7] ^= 1;
            office.jdbc.update("update seal_chunk set root = ? where first_leaf = 2048", bent);
            assertThatThrownBy(() -> Office.capsule(seal, "mine"))
                    .isInstanceOf(SealRefused.class)
                    .hasMessageContaining("seal/changed-record");
            office.jdbc.update("delete from seal_chunk");
            assertThat(Office.capsule(seal, "mine")).isEqualTo(with);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_that_is_not_sealed_gives_no_capsule(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            RecordSeal seal = office.seal("one");
            assertThatThrownBy(() -> Office.capsule(seal, "mine")).isInstanceOf(IllegalStateException.class);
            office.say("theirs", 0, 3);
            seal.seal(NOON);
            office.say("mine", 0, 3);
            assertThatThrownBy(() -> Office.capsule(seal, "mine")).isInstanceOf(IllegalArgumentException.class);
            assertThat(List.of(Office.capsule(seal, "theirs"))).isNotEmpty();
        }
    }
}
