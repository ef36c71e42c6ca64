package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niangjia.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants words that stand nowhere else, lets the desk work with them, then looks for them everywhere. */
class SealedWordsTest {
    private static final List<String> MARKERS =
            List.of("麻雀飞过三号门", "19900007357", "430502199001017359", "梧桐巷七十九号", "账房在二楼北侧", "欠条写在烟盒上");

    @Test
    void personal_words_stand_in_clear_in_no_table_file_or_log_but_in_the_read_models(@TempDir Path directory)
            throws IOException, SQLException {
        Path log = directory.resolve("desk.log");
        try (RunningDesk desk = RunningDesk.demo(
                directory,
                "--logging.file.name=" + log,
                "--logging.config=classpath:file-log.xml",
                "--logging.level.niangjia=DEBUG",
                "--logging.level.org.axonframework=DEBUG",
                "--logging.level.org.springframework.jdbc=TRACE")) {
            String id = desk.post("operator", "/api/v1/complaints", LOGGED)
                    .body()
                    .path("complaintId")
                    .asString();
            assertThat(desk.post("operator", "/api/v1/complaints/" + id + "/acts/open-order", OPENED)
                            .status())
                    .isEqualTo(200);
            assertThat(desk.post("operator", "/api/v1/complaints/" + id + "/acts/decline-order", REFUSED)
                            .status())
                    .as("a refusal is worded too")
                    .isEqualTo(403);
            assertThat(desk.get("dispatcher", "/api/v1/complaints/" + id).text())
                    .as("the twin: who may read it reads it")
                    .contains(MARKERS.get(0), MARKERS.get(1), MARKERS.get(3));
            assertThat(tables(desk.part(Ledger.class))).hasSizeGreaterThan(5).noneMatch(SealedWordsTest::betrays);
        }
        List<Path> files = filesOutsideTheReadModels(directory);
        assertThat(files).contains(log).hasSizeGreaterThan(2);
        for (Path file : files) {
            assertThat(betrays(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .isFalse();
        }
    }

    private static final String LOGGED = """
            {"channel":"PHONE_12351","medium":"PHONE","receivedBy":"430500","consents":["CALL_BACK"],
             "caller":{"name":"麻雀飞过三号门","phone":"199 0000 7357","idNumber":"430502199001017359","address":"梧桐巷七十九号"},
             "account":"老板说账房在二楼北侧，一直没有发工资"}""";

    private static final String OPENED = """
            {"matterType":"COMPLAINT","category":"WAGE","urgency":"ORDINARY","secret":true,"workers":1,
             "summary":"欠条写在烟盒上"}""";

    private static final String REFUSED = """
            {"ground":"COURT","explanation":"欠条写在烟盒上","routeTold":"法院"}""";

    private static boolean betrays(String text) {
        return MARKERS.stream().anyMatch(text::contains);
    }

    private static List<String> tables(Ledger ledger) throws SQLException {
        List<String> contents = new ArrayList<>();
        try (Connection connection = ledger.dataSource().getConnection();
                ResultSet names =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (names.next()) {
                contents.add(content(connection, names.getString("TABLE_NAME")));
            }
        }
        return contents;
    }

    private static String content(Connection connection, String table) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    Object value = rows.getObject(i);
                    all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    private static List<Path> filesOutsideTheReadModels(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve("read")))
                    .toList();
        }
    }
}
