package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    @TempDir
    Path directory;

    /** What a start after a crash at this moment would find. */
    private long headOfTheFileAsItIsNow(int copy) throws IOException, SQLException {
        Path there = Files.createDirectory(directory.resolve("copy" + copy)).resolve("ledger");
        Files.copy(directory.resolve("ledger.mv.db"), Path.of(there + ".mv.db"));
        try (Connection connection = DriverManager.getConnection(Database.h2Url(there), "niangjia", "");
                ResultSet head = connection
                        .createStatement()
                        .executeQuery("select count(*), max(global_index) from event_entry")) {
            head.next();
            assertThat(head.getLong(1)).isEqualTo(head.getLong(2));
            return head.getLong(2);
        }
    }

    @Test
    void what_was_acknowledged_is_in_the_file() throws Exception {
        try (TestDesk desk = new TestDesk(LedgerSettings.embedded(directory))) {
            desk.send(new Till.Open("t"));
            for (int i = 2; i <= 6; i++) {
                desk.send(new Till.Ring("t", i));
                assertThat(headOfTheFileAsItIsNow(i)).isEqualTo(i);
            }
        }
    }

    @Test
    void postgresql_answers_a_commit_only_from_disk_whatever_the_server_is_set_to() throws SQLException {
        LedgerSettings settings = Place.POSTGRESQL.settings(directory);
        try (Connection plain = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                TestDesk desk = new TestDesk(settings)) {
            try (ResultSet setting = plain.createStatement().executeQuery("show synchronous_commit")) {
                setting.next();
                assertThat(setting.getString(1)).isEqualTo("off");
            }
            assertThat(desk.jdbc.queryForObject("show synchronous_commit", String.class))
                    .isEqualTo("on");
        }
    }

    @Test
    void a_clean_stop_leaves_one_file_that_nobody_holds() throws IOException {
        try (TestDesk desk = new TestDesk(LedgerSettings.embedded(directory))) {
            desk.send(new Till.Open("t"));
        }
        try (var files = Files.list(directory)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("ledger.mv.db");
        }
    }
}
