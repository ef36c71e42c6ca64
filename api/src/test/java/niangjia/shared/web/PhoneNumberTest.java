package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "13912345678, 13912345678",
        "139 1234 5678, 13912345678",
        "139-1234-5678, 13912345678",
        "１３９１２３４５６７８, 13912345678",
        "＋８６　１３９１２３４５６７８, 13912345678",
        "+8613912345678, 13912345678",
        "008613912345678, 13912345678",
        "0739-5321234, 07395321234",
        "(0739)5321234, 07395321234",
        "（０７３９）５３２１２３４, 07395321234",
        "+86 739 5321234, 07395321234",
        "+86-0739-5321234, 07395321234",
        "010-12345678, 01012345678",
        "+86 10 12345678, 01012345678",
        "0739-5321234转805, 07395321234x805",
        "0739-5321234 分机 805, 07395321234x805",
        "0739-5321234 ext. 805, 07395321234x805",
        "0739-5321234#805, 07395321234x805",
        "5321234, 5321234",
        "12351, 12351",
        "110, 110",
        "400-812-3456, 4008123456",
        "+852 2123 4567, +85221234567",
        "00852 2123 4567, +85221234567",
    })
    void one_number_has_one_form(String written, String normalised) {
        assertThat(PhoneNumber.normalise(written)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "1391234567",
                "139123456789",
                "11912345678",
                "0739-532",
                "张三",
                "139x",
                "x12",
                "+86 12",
                "+",
                "＋",
                "1391234567a",
                "13912345678转",
                "13912345678 13912345679 13912345670"
            })
    void what_is_no_number_has_none(String written) {
        assertThat(PhoneNumber.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13912345678", "07395321234x805", "+85221234567", "4008123456"})
    void the_form_is_its_own_form(String normalised) {
        assertThat(PhoneNumber.normalise(normalised)).contains(normalised);
    }
}
