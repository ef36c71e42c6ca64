package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import niangjia.ledger.LedgerSettings;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the database, and every place at which a sealer can be killed. */
class AnchorTest {
    @TempDir
    Path directory;

    private Office office;
    private AnchorFile anchor;
    private RecordSeal seal;

    @BeforeEach
    void a_sealed_record() {
        office = new Office(LedgerSettings.embedded(directory.resolve("ledger")), directory);
        anchor = new AnchorFile(directory.resolve("outside"));
        seal = office.seal("one", anchor);
        office.say("case", 0, 3);
        seal.seal(NOON);
    }

    @AfterEach
    void closed() {
        office.close();
    }

    private List<Note> anchored() throws Exception {
        return Note.parseAll(new String(Files.readAllBytes(anchor.path()), UTF_8));
    }

    @Test
    void every_checkpoint_is_anchored_and_the_file_is_what_the_verifier_takes() throws Exception {
        office.say("case", 3, 3);
        seal.seal(NOON.plusSeconds(1));
        assertThat(anchored()).hasSize(2);
        var report =
                Office.verify(Office.record(seal), seal.publicKey(), anchored().toArray(Note[]::new));
        assertThat(report.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(report.compared()).isEqualTo(2);
    }

    @Test
    void killed_before_the_database_nothing_is_left() throws Exception {
        office.say("case", 3, 3);
        // a sealer that dies with the lease in its hand
        new Lease(office.jdbc, "dead", Office.LEASE).take(NOON.plus(Office.LEASE));
        RecordSeal next = office.seal("next", anchor);
        assertThat(next.seal(NOON.plusSeconds(130)).kind()).isEqualTo(Outcome.Kind.ANOTHER_SEALS);
        assertThat(next.seal(NOON.plus(Office.LEASE.multipliedBy(2))).kind()).isEqualTo(Outcome.Kind.SEALED);
        assertThat(anchored()).hasSize(2);
        assertThat(Office.verify(Office.record(next), next.publicKey()).verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void killed_between_database_and_anchor_the_next_run_anchors_what_was_missed() throws Exception {
        Anchor deaf = new Anchor() {
            @Override
            public Optional<Note> last() {
                return anchor.last();
            }

            @Override
            public void take(Note note) {
                throw new IllegalStateException("killed");
            }
        };
        office.say("case", 3, 1);
        RecordSeal dying = office.seal("one", deaf);
        assertThatThrownBy(() -> dying.seal(NOON.plusSeconds(1))).hasMessage("killed");
        assertThat(dying.last()).map(Checkpoint::number).contains(2L);
        assertThat(anchored()).hasSize(1);
        assertThat(seal.seal(NOON.plusSeconds(2)).kind()).isEqualTo(Outcome.Kind.NOTHING_NEW);
        assertThat(anchored()).extracting(Note::text).containsExactly(text(1), text(2));
    }

    @Test
    void killed_while_it_writes_the_anchor_the_half_line_is_passed_over_and_the_whole_follows() throws Exception {
        office.say("case", 3, 1);
        seal.seal(NOON.plusSeconds(1));
        byte[] whole = Files.readAllBytes(anchor.path());
        int second = new String(whole, UTF_8).lastIndexOf(Office.ORIGIN + "\n4\n");
        for (int length = second; length < whole.length; length++) {
            Files.write(anchor.path(), Arrays.copyOf(whole, length));
            seal.seal(NOON.plusSeconds(2));
            List<String> texts = anchored().stream().map(Note::text).toList();
            assertThat(texts).as("torn at " + length).contains(text(1), text(2));
            assertThat(anchored()).as("torn at " + length).allMatch(note -> note.signedBy(seal.publicKey()));
        }
    }

    private String text(long number) {
        return seal.note(number).orElseThrow().text();
    }

    @Test
    void a_restored_backup_is_not_sealed_on() throws Exception {
        office.close();
        Path copy = directory.resolve("copy");
        try (var files = Files.walk(directory.resolve("ledger"))) {
            for (Path each : files.toList()) {
                Files.copy(
                        each,
                        copy.resolve(
                                directory.resolve("ledger").relativize(each).toString()));
            }
        }
        office = new Office(LedgerSettings.embedded(directory.resolve("ledger")), directory);
        seal = office.seal("one", anchor);
        office.say("case", 3, 1);
        seal.seal(NOON.plusSeconds(1));
        try (Office restored = new Office(LedgerSettings.embedded(copy), directory)) {
            RecordSeal again = restored.seal("one", anchor);
            restored.say("case", 3, 2);
            refused(SealRefused.Reason.BEHIND_ANCHOR, again);
            // signed without the anchor at hand, it is found as soon as it is back
            restored.seal("one").seal(NOON.plusSeconds(3));
            refused(SealRefused.Reason.OTHER_ANCHOR, again);
        }
        office.say("case", 4, 1);
        assertThat(seal.seal(NOON.plusSeconds(4)).kind()).isEqualTo(Outcome.Kind.SEALED);
    }

    private static void refused(SealRefused.Reason reason, RecordSeal seal) {
        assertThatThrownBy(() -> seal.seal(NOON.plusSeconds(9)))
                .isInstanceOfSatisfying(SealRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @Test
    void the_day_sheet_shows_the_root_and_the_checkpoint_that_can_be_typed_in_again() {
        LocalDate day = LocalDate.parse("2026-10-12");
        seal.close(day, NOON.plusSeconds(1));
        Note note = seal.note(2).orElseThrow();
        String sheet = seal.daySheet(day).orElseThrow();
        assertThat(sheet)
                .contains("2026-10-12", note.whole().strip(), seal.publicKey().toString());
        assertThat(sheet.replaceAll("\\s", ""))
                .contains(Checkpoint.parse(note.text()).rootHex());
        assertThat(sheet).doesNotContain("{", "}");
        assertThat(seal.daySheet(day.plusDays(1))).isEmpty();
    }
}
