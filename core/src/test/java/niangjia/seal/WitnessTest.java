package niangjia.seal;

import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import niangjia.ledger.Place;
import niangjia.verify.Checkpoint;
import niangjia.verify.Limit;
import niangjia.verify.NoteKey;
import niangjia.verify.Report;
import niangjia.verify.Trust;
import niangjia.verify.Verdict;
import niangjia.verify.Verification;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WitnessTest {
    @TempDir
    Path directory;

    private Witness witness(NoteKey keeper) {
        return Witness.open(directory.resolve("witness"), "省总工会", keeper);
    }

    @ParameterizedTest
    @EnumSource
    void another_office_signs_what_extends_what_it_saw_and_the_verifier_names_it(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            NoteKey keeper = office.seal("one").publicKey();
            NoteKey witnessKey = witness(keeper).publicKey();
            RecordSeal seal = office.seal("one", witnessKey);
            for (int number = 1; number <= 9; number++) {
                office.say("case", number * 3 - 3, 3);
                seal.seal(NOON.plusSeconds(number));
                // opened anew each time: what it saw is in its directory
                Witness witness = witness(keeper);
                long seen = witness.seen().map(Checkpoint::number).orElse(0L);
                String line = witness.cosign(
                        seal.note(number).orElseThrow(), seal.extension(seen, number), NOON.plusSeconds(60));
                seal.accept(number, line);
                seal.accept(number, line);
            }
            Report report = report(office, seal, witnessKey);
            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(report.witnessed()).containsEntry("省总工会", 9L);
            assertThat(report.lastWitnesses()).containsExactly("省总工会");
            assertThat(report.limits()).doesNotContain(Limit.NO_WITNESS);
            Report without = Office.verify(Office.record(seal), keeper);
            assertThat(without.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(without.strangers()).isEqualTo(9);
            assertThat(without.limits()).contains(Limit.NO_WITNESS);
        }
    }

    private static Report report(Office office, RecordSeal seal, NoteKey witness) {
        return new Verification(new Trust(List.of(seal.publicKey()), List.of(witness), List.of()))
                .verify(new ByteArrayInputStream(Office.record(seal)));
    }

    @ParameterizedTest
    @EnumSource
    void it_signs_no_second_story_and_nothing_of_another_key(Place place) {
        try (Office office = new Office(place.settings(directory), directory);
                Office fork = new Office(place.settings(directory.resolve("fork")), directory);
                Office stranger = new Office(place.settings(directory.resolve("x")), directory.resolve("x"))) {
            RecordSeal seal = office.seal("one");
            office.say("case", 0, 3);
            seal.seal(NOON);
            Witness witness = witness(seal.publicKey());
            witness.cosign(seal.note(1).orElseThrow(), List.of(), NOON);
            RecordSeal forked = fork.seal("one");
            for (int at = 0; at < 2; at++) {
                fork.say("case", at * 4, 4);
                forked.seal(NOON.plusSeconds(at));
            }
            assertThatThrownBy(() ->
                            witness.cosign(forked.note(2).orElseThrow(), forked.extension(1, 2), NOON.plusSeconds(5)))
                    .isInstanceOf(SealRefused.class)
                    .hasMessageContaining("seal/not-an-extension");
            stranger.say("case", 0, 3);
            RecordSeal other = stranger.seal("one");
            other.seal(NOON);
            assertThatThrownBy(() -> witness.cosign(other.note(1).orElseThrow(), List.of(), NOON))
                    .isInstanceOf(SealRefused.class)
                    .hasMessageContaining("seal/foreign-checkpoint");
            assertThat(witness.cosign(seal.note(1).orElseThrow(), List.of(), NOON))
                    .contains("省总工会");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_nobody_we_know_or_over_another_text_is_not_kept(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            RecordSeal closed = office.seal("one");
            office.say("case", 0, 3);
            closed.seal(NOON);
            Witness witness = witness(closed.publicKey());
            String line = witness.cosign(closed.note(1).orElseThrow(), List.of(), NOON);
            assertThatThrownBy(() -> closed.accept(1, line)).isInstanceOf(SealRefused.class);
            RecordSeal open = office.seal("one", witness.publicKey());
            office.say("case", 3, 3);
            open.seal(NOON.plusSeconds(1));
            assertThatThrownBy(() -> open.accept(2, line)).isInstanceOf(SealRefused.class);
            assertThatThrownBy(() -> open.accept(1, "no line")).isInstanceOf(SealRefused.class);
            open.accept(1, line);
            assertThat(open.note(1).orElseThrow().signatures()).hasSize(2);
        }
    }
}
