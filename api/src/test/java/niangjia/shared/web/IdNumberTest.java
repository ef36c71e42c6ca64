package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two numbers that hold are the examples printed in GB 11643 itself. */
class IdNumberTest {
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X",
        "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "440524 18800101 0014, 440524188001010014",
    })
    void one_number_has_one_form(String written, String normalised) {
        assertThat(IdNumber.normalise(written)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110105194912310021",
                "11010519491231003X",
                "110105491231002",
                "11010519490231002X",
                "11010519491331002X",
                "01010519491231002X",
                "X1010519491231002X",
                "11010518791231002X",
                "11010519491231002X0"
            })
    void an_impossible_number_has_none(String written) {
        assertThat(IdNumber.normalise(written)).isEmpty();
    }
}
