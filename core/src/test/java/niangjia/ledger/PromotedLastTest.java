package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotedLastTest {
    private static final String NOBODY = "localhost:1";

    @ParameterizedTest
    @CsvSource({
        "'jdbc:postgresql://a,b/desk', true",
        "'jdbc:postgresql://a:5432,b:5433/desk?ssl=true', true",
        "'jdbc:postgresql://a/desk', false",
        "'jdbc:postgresql://a/desk?options=x,y', false",
        "'jdbc:postgresql://a,b/desk?targetServerType=any', false",
        "'jdbc:h2:async:/a,b', false"
    })
    void several_servers_are_an_address_that_leaves_open_which(String url, boolean several) {
        assertThat(PromotedLast.concerns(url)).isEqualTo(several);
    }

    @Test
    void a_ledger_opens_at_whichever_server_may_be_written_to(@TempDir Path directory) {
        LedgerSettings one = Place.POSTGRESQL.settings(directory);
        for (String pair : new String[] {NOBODY + ",$1", "$1," + NOBODY}) {
            String url = one.url().replaceFirst("(localhost:[0-9]+)", pair);
            LedgerSettings two = new LedgerSettings(url, one.user(), one.password(), 2, one.keyDirectory());
            try (TestDesk desk = new TestDesk(two)) {
                assertThat(desk.ledger.head()).isZero();
            }
        }
    }

    @Test
    void where_none_answers_all_are_named() {
        PromotedLast none =
                PromotedLast.of("jdbc:postgresql://localhost:1,localhost:2/desk?user=a&password=b", new Properties());
        assertThatThrownBy(none::getConnection)
                .isInstanceOfSatisfying(SQLException.class, failure -> assertThat(
                                failure.getNextException().getMessage())
                        .contains("localhost:1"))
                .hasMessageContaining("localhost:2");
    }
}
