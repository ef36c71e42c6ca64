package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's record goes into a real Axon Server, if one is given, works there and comes back; the seal goes on over all of it. */
class AxonServerMoveTest {
    @TempDir
    Path directory;

    private Path desk;
    private Path jar;
    private String key;

    @Test
    void a_whole_desk_goes_into_axon_server_works_there_and_comes_back_with_its_seal() throws Exception {
        AxonServerGiven.orSkipped();
        desk = directory.resolve("desk");
        jar = VerifierRun.jar(directory);
        Map<String, String> before;
        try (RunningDesk alone = RunningDesk.demo(desk, "--desk.demo.cases=true")) {
            before = Moves.shown(alone);
            key = alone.get("auditor", "/api/v1/audit/seals")
                    .body()
                    .path("publicKey")
                    .asString();
        }
        Path known = known("before.txt");

        Moves.Run moved = Moves.run(arguments("--desk.move.to-server=true"));
        assertThat(moved.exit()).as(moved.said()).isZero();
        assertThat(moved.said()).contains("成立", "event_entry");
        assertThatThrownBy(() -> RunningDesk.demo(desk).close()).hasStackTraceContaining("is kept by Axon Server");

        Map<String, String> there;
        Path later;
        try (RunningDesk served =
                RunningDesk.demo(desk, AxonServerGiven.settings().toArray(String[]::new))) {
            assertThat(Moves.shown(served)).isEqualTo(before);
            Orders orders = new Orders(served);
            String id = orders.signed();
            orders.shown(List.of(id));
            there = Moves.shown(served);
            assertThat(there).hasSizeGreaterThan(before.size());
            holds(served, known);
            later = known("there.txt");
        }

        Moves.Run home = Moves.run(arguments("--desk.move.home=true"));
        assertThat(home.exit()).as(home.said()).isZero();
        try (RunningDesk alone = RunningDesk.demo(desk)) {
            assertThat(Moves.shown(alone)).isEqualTo(there);
            holds(alone, later);
        }
        Moves.Run again = Moves.run(arguments("--desk.move.home=true", "--en"));
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.said()).contains("is in no Axon Server");
    }

    private Path known(String name) throws Exception {
        return Files.copy(desk.resolve("anchor/checkpoints.txt"), directory.resolve(name));
    }

    /** The verifier alone, by a checkpoint from before. */
    private void holds(RunningDesk running, Path known) throws Exception {
        Path bundle = directory.resolve("record.bundle");
        Moves.export(running, bundle);
        VerifierRun judged = VerifierRun.of(jar, "--key", key, "--known", known.toString(), bundle.toString());
        assertThat(judged.exit()).as(judged.said()).isZero();
    }

    private String[] arguments(String... more) {
        List<String> all = new ArrayList<>(AxonServerGiven.settings());
        all.add("--desk.directory=" + desk);
        all.add("--desk.move.proof=" + directory.resolve("proof.json"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
