package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niangjia.shared.Draft;
import niangjia.shared.PersonId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an act on sealed words has promised when it returns. */
class SealedShelvesTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final String WRITER = "staff:li";
    private static final Draft DRAFT = new Draft("call", 0, "三个月没有发工资", "A", AT);

    @TempDir
    Path directory;

    private final CountedBarrier disk = new CountedBarrier();
    private HikariDataSource pool;
    private SealedShelves shelves;

    @BeforeEach
    void open() {
        LedgerSettings settings = LedgerSettings.embedded(directory);
        pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:shelves");
        Flyway.configure()
                .dataSource(pool)
                .locations(settings.database().migrations())
                .load()
                .migrate();
        Transactions transactions = Transactions.of(new Storage(pool, disk), settings, new Waits());
        shelves = SealedShelves.open(
                pool,
                settings.database(),
                settings.keyDirectory(),
                transactions,
                new SeriesNumbers(new JdbcTemplate(pool), settings.database(), Turns.of(settings.database())));
        shelves.drafts().keep(WRITER, DRAFT);
        disk.waits.set(0);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private static Arguments act(String name, Consumer<SealedShelves> act) {
        return Arguments.of(name, act);
    }

    static Stream<Arguments> promised() {
        return Stream.of(
                act("destroying a key", shelves -> shelves.keys().destroy(new PersonId("person:li"))),
                act("keeping a draft", shelves -> shelves.drafts()
                        .keep(WRITER, new Draft("other", 0, "补充材料", "A", AT))),
                act("discarding a draft", shelves -> shelves.drafts().discard(WRITER, "call")),
                act("discarding a draft as seen", shelves -> shelves.drafts().discard(WRITER, "call", 1)),
                act("keeping a paper", shelves -> shelves.papers().put("complaint:1", new byte[] {1}, AT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promised")
    void what_an_act_promises_is_on_disk_when_it_returns(String name, Consumer<SealedShelves> act) {
        act.accept(shelves);
        assertThat(disk.waits).hasValue(1);
    }

    @Test
    void a_new_key_waits_for_the_event_that_says_the_first_word_under_it() {
        shelves.keys().create();
        assertThat(disk.waits).hasValue(0);
    }
}
