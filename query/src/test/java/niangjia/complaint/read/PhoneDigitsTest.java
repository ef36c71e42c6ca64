package niangjia.complaint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneDigitsTest {
    private static final long SEED = 12351;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "13873906207 | 13873906207",
                "138 7390 6207 | 13873906207",
                "138-7390-6207 | 13873906207",
                "１３８７３９０６２０７ | 13873906207",
                "+86 138 7390 6207 | 13873906207",
                "0086-13873906207 | 13873906207",
                "8613873906207 | 13873906207",
                "013873906207 | 13873906207",
                "+86 013873906207 | 13873906207",
                "电话13873906207 | 13873906207",
                "0739-5321234 | 07395321234",
                "(0739)5321234 | 07395321234",
                "+86 739 5321234 | 07395321234",
                "0739 5321234转8012 | 07395321234",
                "0739-5321234-8012 | 073953212348012",
                "010-66543210 | 01066543210",
                "+86 10 66543210 | 01066543210",
                "5321234 | 5321234",
                "1387390 | 1387390",
                "138739 | ",
                "12351 | ",
                "+852 2345 6789 | 85223456789",
                "1234567890123456 | ",
                "不知道 | ",
            })
    void a_number_is_one_number_however_it_is_written(String written, String digits) {
        assertThat(PhoneDigits.of(written)).isEqualTo(digits);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"07395321234, 5321234", "01066543210, 66543210", "13873906207,", "5321234,", "02112345678,"})
    void a_number_with_its_area_code_is_known_without_it(String digits, String local) {
        assertThat(PhoneDigits.local(digits)).isEqualTo(local);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "13873906207, 13873906207, false",
        "13873906207, 13873906208, true",
        "13873906207, 23873906207, true",
        "13873906207, 13873960207, true",
        "13873906207, 31873906207, true",
        "13873906207, 1387390620, true",
        "13873906207, 3873906207, true",
        "13873906207, 138739062077, true",
        "13873906207, 138739906207, true",
        "13873906207, 13873906270, true",
        "13873906207, 13873906780, false",
        "13873906207, 13973906208, false",
        "13873906207, 13873026907, false",
        "13873906207, 138739062, false",
        "13873906207, 1387390620788, false",
    })
    void one_slip_is_a_digit_wrong_missing_or_too_many_or_two_changed_about(String one, String other, boolean slip) {
        assertThat(PhoneDigits.oneSlip(one, other)).isEqualTo(slip);
        assertThat(PhoneDigits.oneSlip(other, one)).isEqualTo(slip);
    }

    @Test
    void whatever_slips_once_shares_a_trace_and_is_found_from_either_side() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String number = number(random, 7 + random.nextInt(8));
            String slipped = slip(number, random);
            Set<String> shared = new HashSet<>(PhoneDigits.traces(number));
            shared.retainAll(PhoneDigits.traces(slipped));
            assertThat(shared).as("%s, %s, seed %d", number, slipped, SEED).isNotEmpty();
            assertThat(PhoneDigits.oneSlip(number, slipped))
                    .as("%s, %s, seed %d", number, slipped, SEED)
                    .isEqualTo(!number.equals(slipped))
                    .isEqualTo(PhoneDigits.oneSlip(slipped, number));
        }
    }

    @Test
    void the_index_finds_exactly_the_numbers_that_slipped_once() {
        Random random = new Random(SEED);
        PhoneTerms terms = new PhoneTerms();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String number = "138" + number(random, 3);
            String padded = number + number(random, 1) + "11";
            all.add(padded);
            terms.add(padded, i);
        }
        for (int i = 0; i < 400; i += 3) {
            terms.remove(all.get(i), i);
        }
        Set<String> left = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            if (i % 3 != 0) {
                left.add(all.get(i));
            }
        }
        int some = 0;
        for (int i = 0; i < 2_000; i++) {
            String typed = slip(all.get(random.nextInt(all.size())), random);
            Set<String> found = new HashSet<>();
            terms.find(typed, (term, hint) -> found.add(term.text));
            Set<String> expected = new HashSet<>(left);
            expected.removeIf(known -> !known.equals(typed)
                    && !PhoneDigits.oneSlip(known, typed)
                    && !(typed.length() >= PhoneDigits.BEGINNING && known.startsWith(typed)));
            assertThat(found).as("%s, seed %d", typed, SEED).isEqualTo(expected);
            some += found.size();
        }
        assertThat(some).isGreaterThan(2_000);
    }

    private static String slip(String number, Random random) {
        StringBuilder slipped = new StringBuilder(number);
        int at = random.nextInt(number.length());
        switch (random.nextInt(4)) {
            case 0 -> slipped.setCharAt(at, (char) ('0' + random.nextInt(10)));
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.insert(at, random.nextInt(10));
            default -> {
                int before = Math.max(1, at);
                char moved = slipped.charAt(before);
                slipped.setCharAt(before, slipped.charAt(before - 1));
                slipped.setCharAt(before - 1, moved);
            }
        }
        return slipped.toString();
    }

    private static String number(Random random, int length) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < length; i++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }
}
