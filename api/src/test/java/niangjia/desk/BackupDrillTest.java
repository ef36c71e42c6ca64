package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code deploy}, run as an administrator runs them, and judged by the verifier of an outsider. */
class BackupDrillTest {
    private static Path verifier;

    @TempDir
    Path directory;

    private String before;
    private String after;
    private Path early;
    private Path late;

    @BeforeAll
    static void packed(@TempDir Path jars) throws Exception {
        for (String tool : new String[] {"bash", "curl", "sha256sum"}) {
            assumeTrue(Scripts.there(tool), "no " + tool + " on this machine: the drill of the scripts was skipped");
        }
        verifier = VerifierRun.jar(jars);
    }

    @BeforeEach
    void trusted() throws IOException {
        Path netrc = netrc();
        Files.writeString(netrc, "machine 127.0.0.1 login auditor password " + RunningDesk.PASSWORD + "\n");
        Files.setPosixFilePermissions(netrc, PosixFilePermissions.fromString("rw-------"));
        early = directory.resolve("early.txt");
        late = directory.resolve("late.txt");
    }

    @Test
    void an_embedded_record_comes_back_and_an_old_backup_is_known_for_one() throws Exception {
        Path desk = directory.resolve("desk");
        Path backup = directory.resolve("backup");
        try (RunningDesk running = RunningDesk.demo(desk)) {
            before = new Orders(running).opened();
            Scripts.Run refused = Scripts.run("backup.sh", Map.of(), "h2", desk, directory.resolve("open"));
            assertThat(refused.exit()).as(refused.said()).isEqualTo(2);
            assertThat(refused.said()).contains("stop the desk first");
        }
        Files.copy(anchor(desk), early);
        Scripts.well("backup.sh", Map.of(), "h2", desk, backup);
        keep(desk);
        try (RunningDesk running = RunningDesk.demo(desk)) {
            after = new Orders(running).opened();
        }
        Files.copy(anchor(desk), late);

        Path fresh = directory.resolve("fresh");
        Scripts.well("restore.sh", Map.of(), "h2", backup, fresh);
        Scripts.well("restore.sh", Map.of(), "keys", directory.resolve("safe"), fresh.resolve("keys"));
        assertThat(Scripts.run("restore.sh", Map.of(), "h2", backup, fresh).said())
                .contains("restore into a fresh one");
        judged(fresh);
    }

    @Test
    void a_record_on_postgresql_is_saved_while_the_desk_runs_and_comes_back() throws Exception {
        assumeTrue(Scripts.there("pg_dump"), "no pg_dump on this machine: the drill of PostgreSQL was skipped");
        Path desk = directory.resolve("desk");
        Path backup = directory.resolve("backup");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("server"))
                .start()) {
            Map<String, String> full = at(server, "postgres");
            try (RunningDesk running = RunningDesk.demo(desk, record(server, "postgres"))) {
                before = new Orders(running).opened();
                drill(running, Files.createFile(directory.resolve("none.txt")));
                Files.copy(anchor(desk), early);
                Scripts.well("backup.sh", full, "postgresql", backup);
                keep(desk);
                after = new Orders(running).opened();
            }
            Files.copy(anchor(desk), late);

            Scripts.Run over = Scripts.run("restore.sh", full, "postgresql", backup);
            assertThat(over.said()).contains("restore into an empty one");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database restored");
            }
            Path fresh = directory.resolve("fresh");
            Scripts.well("restore.sh", at(server, "restored"), "postgresql", backup);
            Scripts.well("restore.sh", Map.of(), "keys", directory.resolve("safe"), fresh.resolve("keys"));
            judged(fresh, record(server, "restored"));
        }
    }

    @Test
    void keys_do_not_lie_beside_what_they_open_and_a_damaged_backup_is_not_restored() throws Exception {
        Path keys = Files.createDirectories(directory.resolve("keys"));
        Files.writeString(keys.resolve("master.key"), "k");
        Path backup = Files.createDirectories(directory.resolve("backup"));
        Files.writeString(backup.resolve("record.zip"), "z");
        Scripts.Run beside = Scripts.run("backup.sh", Map.of(), "keys", keys, backup.resolve("keys"));
        assertThat(beside.exit()).isEqualTo(2);
        assertThat(beside.said()).contains("do not lie beside");
        Path apart = directory.resolve("apart");
        Scripts.well("backup.sh", Map.of(), "keys", keys, apart);
        Files.writeString(apart.resolve("master.key"), "x");
        Scripts.Run damaged = Scripts.run("restore.sh", Map.of(), "keys", apart, directory.resolve("back"));
        assertThat(damaged.exit()).isEqualTo(2);
        assertThat(damaged.said()).contains("is damaged");
        assertThat(directory.resolve("back")).doesNotExist();
    }

    /** Only the record and the keys came back; what is shown is made of them, and what came later is not known. */
    private void judged(Path fresh, String... record) throws Exception {
        try (RunningDesk restored = RunningDesk.demo(fresh, record)) {
            new Orders(restored).shown(List.of(before));
            assertThat(restored.get("operator", "/api/v1/complaints/" + before).text())
                    .contains("陈建军");
            assertThat(restored.get("operator", "/api/v1/complaints/" + after).status())
                    .isEqualTo(404);
            Scripts.Run held = drill(restored, early);
            assertThat(held.exit()).as(held.said()).isZero();
            assertThat(held.said()).contains("结论：成立");
            Scripts.Run old = drill(restored, late);
            assertThat(old.exit()).as(old.said()).isEqualTo(1);
            assertThat(old.said()).contains("结论：不成立");
        }
    }

    private Scripts.Run drill(RunningDesk desk, Path known) throws Exception {
        String key = desk.get("auditor", "/api/v1/audit/seals")
                .body()
                .path("publicKey")
                .asString();
        return Scripts.run("drill.sh", Map.of(), desk.uri(), netrc(), verifier, key, known);
    }

    private void keep(Path desk) throws Exception {
        Scripts.well("backup.sh", Map.of(), "keys", desk.resolve("keys"), directory.resolve("safe"));
    }

    private Path netrc() {
        return directory.resolve("netrc");
    }

    private static Path anchor(Path desk) {
        return desk.resolve("anchor/checkpoints.txt");
    }

    private static String[] record(EmbeddedPostgres server, String database) {
        return new String[] {
            "--desk.record.url=" + server.getJdbcUrl("postgres", database).replaceAll("\\?.*", ""),
            "--desk.record.user=postgres",
            "--desk.record.password=postgres"
        };
    }

    private static Map<String, String> at(EmbeddedPostgres server, String database) {
        return Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                String.valueOf(server.getPort()),
                "PGUSER",
                "postgres",
                "PGDATABASE",
                database);
    }
}
