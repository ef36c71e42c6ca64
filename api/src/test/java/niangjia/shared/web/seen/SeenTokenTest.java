package niangjia.shared.web.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Seen;
import niangjia.shared.UnitRef;
import niangjia.shared.web.OpenSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenTokenTest {
    private static final String CASE = "supervision:00000000-0000-4000-8000-000000000001";
    private static final SeenClaim SHOWN = new SeenClaim(
            CASE,
            12,
            Set.of(0L, 1L, 2L, 12L),
            List.of(new Seen.Item(Seen.Kind.PAPER, "p1", "a".repeat(64))),
            List.of());

    private final SeenToken tokens = new SeenToken(new OpenSeals());

    @Test
    void what_a_form_carries_comes_back_as_it_went_out() {
        assertThat(tokens.read(actor("li"), CASE, tokens.of(actor("li"), SHOWN)))
                .contains(SHOWN);
    }

    @Test
    void it_is_of_one_person_and_one_matter() {
        String token = tokens.of(actor("li"), SHOWN);
        assertThat(tokens.read(actor("wang"), CASE, token)).isEmpty();
        assertThat(tokens.read(actor("li"), CASE.replace("1", "2"), token)).isEmpty();
    }

    @Test
    void every_changed_letter_is_found() {
        String token = tokens.of(actor("li"), SHOWN);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.read(actor("li"), CASE, changed))
                    .as("letter " + i)
                    .isEmpty();
        }
        assertThat(tokens.read(actor("li"), CASE, "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            value = {"0;0", "0,1,2;0-2", "0,2;0,2", "5,6,9,10,12;5-6,9-10,12"},
            delimiter = ';')
    void sequences_travel_as_runs(String sequences, String written) {
        Set<Long> read = SeenRuns.read(sequences).orElseThrow();
        assertThat(SeenRuns.written(read)).isEqualTo(written);
        assertThat(SeenRuns.read(written)).contains(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            value = {"1-", "a", "1,,2", "0-20000", "-1", "1 2"},
            delimiter = ';')
    void what_is_no_run_or_too_long_is_not_read(String written) {
        assertThat(SeenRuns.read(written)).isEmpty();
    }

    private static Actor actor(String name) {
        return new Actor("staff:" + name, name, Set.of(Role.HANDLER), UnitRef.root("430500"), null);
    }
}
