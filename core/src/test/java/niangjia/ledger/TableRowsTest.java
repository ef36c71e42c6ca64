package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class TableRowsTest {
    private static final int ROWS = 3 * TableRows.PAGE + 7;
    private static final MovedTable HANDLES = new MovedTable("person_handle", List.of("kind", "hash", "person_id"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void each_row_comes_once_and_from_any_place_the_rest_in_the_same_order(Place place) {
        LedgerSettings settings = place.settings(directory);
        try (Storage storage = Storage.open(settings)) {
            JdbcTemplate jdbc = new JdbcTemplate(storage.pool());
            jdbc.batchUpdate("insert into person_handle (kind, hash, person_id) values (?, ?, ?)", handles());
            List<String> all = rows(jdbc, 0);
            assertThat(new HashSet<>(all)).hasSize(ROWS);
            assertThat(all).hasSize(ROWS);
            for (int from : List.of(1, 999, 1_000, 1_001, 2_004, 2_005, ROWS - 1, ROWS)) {
                assertThat(rows(jdbc, from)).as("from " + from).isEqualTo(all.subList(from, ROWS));
            }
            assertThat(rows(jdbc, ROWS + 1)).isEmpty();
        }
    }

    /** Kinds with few and with many rows, hashes that one row has and that thousands have, letters that databases order otherwise. */
    private static List<Object[]> handles() {
        List<Object[]> all = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String kind = i < 5 ? "a" : i < 2_005 ? "B" : "证件";
            String hash = i % 3 == 0 ? "A-" + i : i % 3 == 1 ? "a" + i : "shared";
            all.add(new Object[] {kind, hash, (i % 2 == 0 ? "P:" : "p-") + i});
        }
        return all;
    }

    private static List<String> rows(JdbcTemplate jdbc, long from) {
        List<String> rows = new ArrayList<>();
        new TableRows(jdbc, HANDLES).each(from, page -> {
            assertThat(page.columns()).containsExactly("kind", "hash", "person_id");
            page.rows().forEach(row -> rows.add(row[0] + "/" + row[1] + "/" + row[2]));
        });
        return rows;
    }
}
