package niangjia.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import niangjia.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums as the bank and the court read them. */
class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "42, 肆拾贰元整",
        "0.42, 肆角贰分",
        "0.05, 伍分",
        "10, 壹拾元整",
        "28000, 贰万捌仟元整",
        "7616.40, 柒仟陆佰壹拾陆元肆角整",
        "29209.51, 贰万玖仟贰佰零玖元伍角壹分",
        "100000.05, 壹拾万元零伍分",
        "10001, 壹万零壹元整",
        "101000, 壹拾万零壹仟元整",
        "100010000, 壹亿零壹万元整",
        "100000001, 壹亿零壹元整",
        "1590000, 壹佰伍拾玖万元整"
    })
    void a_sum_is_written_out(BigDecimal yuan, String words) {
        assertThat(Capitals.of(Money.yuan(yuan))).isEqualTo(words);
    }
}
