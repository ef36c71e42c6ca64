package niangjia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RequestsTest {
    private final AtomicInteger waited = new AtomicInteger();
    private final JdbcTemplate jdbc =
            new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:requests;DB_CLOSE_DELAY=-1"));
    private final Requests requests = new Requests(
            jdbc,
            Database.H2,
            new Barrier() {
                @Override
                public void await() {
                    waited.incrementAndGet();
                }

                @Override
                public void close() {}
            },
            Turns.BY_THE_DATABASE);

    @BeforeEach
    void claimed() {
        jdbc.execute("drop table if exists request_claim");
        jdbc.execute("create table request_claim (request_id varchar, part varchar, digest varchar, answer varchar,"
                + " stream varchar, sequence_number bigint, begun_by varchar)");
        jdbc.update("insert into request_claim values ('r1', ?, 'd', null, 't', 4, null)", RequestKey.FIRST_PART);
    }

    @Test
    void who_is_told_of_an_act_of_another_waits_until_it_is_on_disk() {
        assertThat(requests.answered("r1", "d")).contains(new Answer(null, "t", 4));
        assertThat(waited).hasValue(1);
    }

    @Test
    void who_has_just_acted_has_waited_already() {
        assertThat(requests.secured("r1", "d")).contains(new Answer(null, "t", 4));
        assertThat(waited).hasValue(0);
    }

    @Test
    void nothing_found_is_nothing_to_wait_for() {
        assertThat(requests.answered("r2", "d")).isEmpty();
        assertThat(waited).hasValue(0);
    }
}
