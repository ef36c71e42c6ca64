package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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
            assertThat(AtRest.tables(desk.part(Ledger.class)))
                    .hasSizeGreaterThan(5)
                    .noneMatch(SealedWordsTest::betrays);
        }
        List<Path> files = AtRest.files(directory).stream()
                .filter(file -> !file.startsWith(directory.resolve("read")))
                .toList();
        assertThat(files).contains(log).hasSizeGreaterThan(2);
        for (Path file : files) {
            assertThat(betrays(AtRest.text(file))).as(file.toString()).isFalse();
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
}
