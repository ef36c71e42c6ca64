package niangjia.seal;

import static niangjia.seal.Office.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import niangjia.ledger.Place;
import niangjia.verify.Checkpoint;
import niangjia.verify.Note;
import niangjia.verify.NoteKey;
import niangjia.verify.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several nodes that seal one record, with one key and one anchor. */
class SealNodesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void of_several_that_open_at_once_on_a_fresh_record_one_makes_the_key(Place place) throws Exception {
        int nodes = 4;
        ExecutorService pool = Executors.newFixedThreadPool(nodes);
        try (Office office = new Office(place.settings(directory), directory)) {
            CyclicBarrier together = new CyclicBarrier(nodes);
            Callable<NoteKey> node = () -> {
                together.await();
                return office.seal("any").publicKey();
            };
            Set<NoteKey> keys = new HashSet<>();
            for (Future<NoteKey> each : pool.invokeAll(Collections.nCopies(nodes, node))) {
                keys.add(each.get());
            }
            assertThat(keys).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that_stood_still_behind_its_checkpoint_and_anchors_it_late_stops_nobody(Place place) {
        try (Office office = new Office(place.settings(directory), directory)) {
            AnchorFile shared = new AnchorFile(directory.resolve("anchor"));
            office.say("case", 0, 1);
            RecordSeal other = office.seal("other", shared);
            RecordSeal one = office.seal("one", new Anchor() {
                @Override
                public Optional<Note> last() {
                    return shared.last();
                }

                @Override
                public void take(Note note) {
                    office.say("case", 1, 1);
                    assertThat(other.seal(NOON.plus(Office.LEASE)).kind()).isEqualTo(Outcome.Kind.SEALED);
                    shared.take(note);
                }
            });
            assertThat(one.seal(NOON).kind()).isEqualTo(Outcome.Kind.SEALED);
            assertThat(shared.last())
                    .map(note -> Checkpoint.parse(note.text()).number())
                    .as("the late one")
                    .contains(1L);
            office.say("case", 2, 1);
            assertThat(other.seal(NOON.plus(Office.LEASE).plusSeconds(1)).kind())
                    .isEqualTo(Outcome.Kind.SEALED);
            Report report = Office.verify(Office.record(other), other.publicKey(), anchored(shared));
            assertThat(report.findings()).isEmpty();
            assertThat(report.checkpoints()).isEqualTo(3);
        }
    }

    private static Note[] anchored(AnchorFile anchor) {
        try {
            return Note.parseAll(Files.readString(anchor.path())).toArray(Note[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
