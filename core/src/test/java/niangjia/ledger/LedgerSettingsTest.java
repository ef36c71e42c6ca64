package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LedgerSettingsTest {
    private static final Path KEYS = Path.of("keys");

    @Test
    void the_address_decides_which_database_it_is() {
        assertThat(new LedgerSettings("jdbc:h2:mem:x", "a", "b", 4, KEYS).database())
                .isEqualTo(Database.H2);
        assertThat(new LedgerSettings("jdbc:postgresql://h/d", "a", "b", 4, KEYS).database())
                .isEqualTo(Database.POSTGRESQL);
        LedgerSettings other = new LedgerSettings("jdbc:mysql://h/d?password=secret", "a", "b", 4, KEYS);
        assertThatThrownBy(other::database)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mysql")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_file_that_an_interrupt_would_close_is_refused() {
        LedgerSettings file = new LedgerSettings("jdbc:h2:file:/tmp/x", "a", "b", 4, KEYS);
        assertThatThrownBy(file::database).hasMessageContaining("jdbc:h2:async:");
        assertThat(LedgerSettings.embedded(Path.of("x")).database()).isEqualTo(Database.H2);
    }

    @Test
    void no_secret_is_printed() {
        assertThat(new LedgerSettings("jdbc:postgresql://h/d?password=s3cret", "user", "s3cret", 4, KEYS))
                .asString()
                .contains("jdbc:postgresql://h/d")
                .doesNotContain("s3cret");
    }

    @Test
    void a_pool_of_one_is_refused() {
        assertThatThrownBy(() -> new LedgerSettings("jdbc:h2:mem:x", "a", "b", 1, KEYS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
