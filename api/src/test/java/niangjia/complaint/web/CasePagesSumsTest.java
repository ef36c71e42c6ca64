package niangjia.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.read.MoneyParts.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePagesSumsTest {
    @ParameterizedTest(name = "{0} paid {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                // each claim: claimed/lawful/agreed, w for waived; then paid; then base, percent, left
                "'100/80/60 200/100/-', 90,  sums.statutory, 50,  90",
                "'100/-/60 200/100/40', 25,  sums.settled,   25,  75",
                "'100/-/-  200/100/40', 75,  sums.claimed,   25,  225",
                "'100/-/-  -/100/40',   75,  -,              0,   0",
                "'100/80/- 200/-/-/w',  20,  sums.statutory, 25,  60",
                "'100/80/-',            80,  sums.statutory, 100, 0",
                "'100/80/-',            120, sums.statutory, 100, 0",
                "'100/80/-',            0,   sums.statutory, 0,   80",
                "'0/0/0',               0,   -,              0,   0",
                "'-/-/-',               0,   -,              0,   0",
                "'',                    0,   -,              0,   0",
            })
    void payment_is_held_against_the_best_sum_that_is_known_for_every_claim(
            String claims, long paid, String base, long percent, long left) {
        CasePagesSums sums = CasePagesSums.of(claims(claims), paid);
        assertThat(sums.base()).isEqualTo(base);
        assertThat(sums.percent()).isEqualTo(percent);
        assertThat(sums.left()).isEqualTo(left);
    }

    @Test
    void a_column_in_which_nothing_was_said_has_no_sum() {
        CasePagesSums sums = CasePagesSums.of(claims("100/-/- 200/-/50 1/-/9/w"), 0);
        assertThat(sums.claimed()).isEqualTo(301);
        assertThat(sums.statutory()).isNull();
        assertThat(sums.settled()).isEqualTo(50);
    }

    private static List<Claim> claims(String written) {
        List<Claim> claims = new ArrayList<>();
        for (String each : written.isBlank() ? new String[0] : written.strip().split("\\s+", -1)) {
            String[] parts = each.split("/", -1);
            claims.add(new Claim(
                    "i" + claims.size(),
                    "工资",
                    1,
                    sum(parts[0]),
                    sum(parts[1]),
                    null,
                    sum(parts[2]),
                    false,
                    parts.length > 3,
                    false,
                    0));
        }
        return claims;
    }

    private static Long sum(String written) {
        return written.equals("-") ? null : Long.valueOf(written);
    }
}
