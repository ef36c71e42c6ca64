package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import niangjia.seal.RecordSeal;
import niangjia.shared.read.ReadStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk that outgrew its machine goes to a server, and comes back. */
class MoveLedgerTest {
    @TempDir
    Path directory;

    private record Run(int exit, String said) {}

    @Test
    void a_whole_desk_goes_to_postgresql_and_comes_back_and_shows_the_same() throws Exception {
        Path first = directory.resolve("first");
        Map<String, String> before;
        String key;
        try (RunningDesk desk = RunningDesk.demo(first, "--desk.demo.cases=true")) {
            before = shown(desk);
            key = desk.get("auditor", "/api/v1/audit/seals")
                    .body()
                    .path("publicKey")
                    .asString();
        }
        Path known = directory.resolve("known.txt");
        Files.copy(first.resolve("anchor/checkpoints.txt"), known);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("server"))
                .start()) {
            String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
            Path proof = directory.resolve("proof.json");
            Run moved = run(
                    "--desk.directory=" + first,
                    "--desk.move.url=" + url,
                    "--desk.move.user=postgres",
                    "--desk.move.password=postgres",
                    "--desk.move.proof=" + proof);
            assertThat(moved.exit()).as(moved.said()).isZero();
            assertThat(moved.said()).contains("成立", "event_entry").doesNotContain("postgres:postgres");
            JsonNode told = JsonMapper.builder().build().readTree(Files.readString(proof));
            assertThat(told.path("holds").asBoolean()).isTrue();
            assertThat(told.path("to").asString()).contains(url).doesNotContain("password");
            assertThat(Instant.parse(told.path("at").asString())).isBefore(Instant.now());
            assertThat(told.path("proof").path("tables").valueStream()).allMatch(table -> table.path("digest")
                    .asString()
                    .equals(table.path("moved").asString()));

            Path second = directory.resolve("second");
            String[] there = {
                "--desk.record.url=" + url,
                "--desk.record.user=postgres",
                "--desk.record.password=postgres",
                "--desk.record.key-directory=" + first.resolve("keys"),
            };
            try (RunningDesk desk = RunningDesk.demo(second, there)) {
                assertThat(shown(desk)).isEqualTo(before);
                Path bundle = directory.resolve("record.bundle");
                RecordSeal seal = desk.part(RecordSeal.class);
                seal.seal(Instant.now());
                try (OutputStream out = Files.newOutputStream(bundle)) {
                    seal.exportRecord(out, Instant.now());
                }
                VerifierRun judged = VerifierRun.of(
                        VerifierRun.jar(directory), "--key", key, "--known", known.toString(), bundle.toString());
                assertThat(judged.exit()).as(judged.said()).isZero();
            }
            Path third = directory.resolve("third");
            List<String> back = new ArrayList<>(List.of(there));
            back.add("--desk.directory=" + second);
            back.add("--desk.move.directory=" + third);
            back.add("--desk.move.proof=" + proof);
            Run home = run(back.toArray(String[]::new));
            assertThat(home.exit()).as(home.said()).isZero();
            try (RunningDesk desk = RunningDesk.demo(third, "--desk.record.key-directory=" + first.resolve("keys"))) {
                assertThat(shown(desk)).isEqualTo(before);
            }
        }
        Run again = run("--desk.directory=" + first, "--desk.move.directory=" + directory.resolve("other"), "--en");
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.said()).contains("It has gone to");
    }

    @Test
    void without_a_place_to_go_to_it_says_how_it_is_called() {
        assertThat(run("--desk.directory=" + directory)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.said()).contains("用法");
        });
    }

    @Test
    void where_the_proof_cannot_be_written_nothing_is_moved() {
        Path nowhere = directory.resolve("no-such-folder/proof.json");
        assertThat(run(
                        "--desk.directory=" + directory.resolve("none"),
                        "--desk.move.directory=" + directory.resolve("other"),
                        "--desk.move.proof=" + nowhere))
                .satisfies(run -> {
                    assertThat(run.exit()).isEqualTo(3);
                    assertThat(run.said()).contains(nowhere.toString());
                });
        assertThat(directory.resolve("other")).doesNotExist();
    }

    private static Run run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = new MoveLedger(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments);
        return new Run(exit, said.toString(StandardCharsets.UTF_8));
    }

    /** Every document of every read model, once all of them have come to the end. */
    private static Map<String, String> shown(RunningDesk desk) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!desk.get("administrator", "/api/v1/operations")
                .body()
                .path("processors")
                .valueStream()
                .allMatch(each -> each.path("behind").asLong() == 0)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        ReadStore store = desk.part(ReadStore.class);
        Map<String, String> all = new TreeMap<>();
        for (String group : ReadModels.GROUPS) {
            store.collectionsOf(group).forEach(documents -> documents
                    .find(new Document())
                    .forEach(each -> all.put(documents.name() + "/" + each.getString("_id"), each.toJson())));
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }
}
