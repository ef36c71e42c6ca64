package niangjia.mediation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlementsTest {
    private final Settlements settlements = new Settlements();

    @BeforeEach
    void two_sums_by_one_payer_and_one_by_another() {
        settlements.agreed("s1", List.of("wage", "overtime"), "works", 300);
        settlements.agreed("s2", List.of("leave"), "works", 20);
        settlements.agreed("s3", List.of("holiday"), "agency", 1);
    }

    @Test
    void every_payer_pays_the_sum_of_what_was_settled_in_the_order_of_the_agreement() {
        assertThat(settlements.byPayer()).containsExactly(entry("works", 320L), entry("agency", 1L));
        assertThat(settlements.fen()).isEqualTo(321);
        assertThat(settlements.claimIds()).containsExactlyInAnyOrder("wage", "overtime", "leave", "holiday");
    }

    @Test
    void a_claim_that_leaves_its_sum_takes_those_beside_it_along_and_no_others() {
        assertThat(settlements.leave(List.of("overtime", "unsettled"))).containsExactlyInAnyOrder("wage", "overtime");
        assertThat(settlements.knows("s1")).isFalse();
        assertThat(settlements.byPayer()).containsExactly(entry("works", 20L), entry("agency", 1L));
    }

    @Test
    void a_claim_that_is_in_no_sum_leaves_none() {
        assertThat(settlements.leave(List.of("unsettled"))).isEmpty();
        assertThat(settlements.fen()).isEqualTo(321);
    }

    @Test
    void a_successor_owes_what_the_one_before_settled_and_nothing_of_others() {
        settlements.takenOver("works", "heir");
        assertThat(settlements.byPayer()).containsExactly(entry("heir", 320L), entry("agency", 1L));
    }
}
