package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk that outgrew its machine goes to a server, and comes back. */
class MoveLedgerTest {
    @TempDir
    Path directory;

    @Test
    void a_whole_desk_goes_to_postgresql_and_comes_back_and_shows_the_same() throws Exception {
        Path first = directory.resolve("first");
        Map<String, String> before;
        String key;
        try (RunningDesk desk = RunningDesk.demo(first, "--desk.demo.cases=true")) {
            before = Moves.shown(desk);
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
            Moves.Run moved = Moves.run(
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
                assertThat(Moves.shown(desk)).isEqualTo(before);
                Path bundle = directory.resolve("record.bundle");
                Moves.export(desk, bundle);
                VerifierRun judged = VerifierRun.of(
                        VerifierRun.jar(directory), "--key", key, "--known", known.toString(), bundle.toString());
                assertThat(judged.exit()).as(judged.said()).isZero();
            }
            Path third = directory.resolve("third");
            List<String> back = new ArrayList<>(List.of(there));
            back.add("--desk.directory=" + second);
            back.add("--desk.move.directory=" + third);
            back.add("--desk.move.proof=" + proof);
            Moves.Run home = Moves.run(back.toArray(String[]::new));
            assertThat(home.exit()).as(home.said()).isZero();
            try (RunningDesk desk = RunningDesk.demo(third, "--desk.record.key-directory=" + first.resolve("keys"))) {
                assertThat(Moves.shown(desk)).isEqualTo(before);
            }
        }
        Moves.Run again =
                Moves.run("--desk.directory=" + first, "--desk.move.directory=" + directory.resolve("other"), "--en");
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.said()).contains("It has gone to");
    }

    @Test
    void without_a_place_to_go_to_it_says_how_it_is_called() {
        assertThat(Moves.run("--desk.directory=" + directory)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.said()).contains("用法");
        });
    }

    @Test
    void where_the_proof_cannot_be_written_nothing_is_moved() {
        Path nowhere = directory.resolve("no-such-folder/proof.json");
        assertThat(Moves.run(
                        "--desk.directory=" + directory.resolve("none"),
                        "--desk.move.directory=" + directory.resolve("other"),
                        "--desk.move.proof=" + nowhere))
                .satisfies(run -> {
                    assertThat(run.exit()).isEqualTo(3);
                    assertThat(run.said()).contains(nowhere.toString());
                });
        assertThat(directory.resolve("other")).doesNotExist();
    }
}
