package niangjia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDrawTest {
    private static final UnitRef CITY = UnitRef.root("430500");
    private static final UnitRef COUNTY = CITY.child("430502");

    private static List<ReviewListed> cases(ReviewedKind kind, UnitRef unit, String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new ReviewListed(prefix + unit.id() + "-" + n, kind, unit, "no." + n))
                .toList();
    }

    private static List<ReviewListed> list() {
        return Stream.of(
                        cases(ReviewedKind.COMPLAINT, CITY, "complaint:", 60),
                        cases(ReviewedKind.COMPLAINT, COUNTY, "complaint:", 30),
                        cases(ReviewedKind.SUPERVISION, CITY, "supervision:", 9),
                        cases(ReviewedKind.MEDIATION, COUNTY, "mediation:", 1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> drawn(String seed, int size, List<ReviewListed> list) {
        return ReviewDraw.of(seed, size, list).stream()
                .map(ReviewListed::caseId)
                .toList();
    }

    @Test
    void the_same_seed_and_list_give_the_same_sample_in_whatever_order_the_list_is_told() {
        List<ReviewListed> shuffled = new ArrayList<>(list());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(drawn("seed-2026", 20, shuffled)).isEqualTo(drawn("seed-2026", 20, list()));
        assertThat(ReviewDraw.digest(shuffled)).isEqualTo(ReviewDraw.digest(list()));
    }

    @Test
    void another_seed_gives_another_sample() {
        assertThat(drawn("seed-2027", 20, list())).isNotEqualTo(drawn("seed-2026", 20, list()));
    }

    @Test
    void one_case_more_is_another_list() {
        List<ReviewListed> more = new ArrayList<>(list());
        more.add(new ReviewListed("complaint:more", ReviewedKind.COMPLAINT, CITY, "no.more"));
        assertThat(ReviewDraw.digest(more)).isNotEqualTo(ReviewDraw.digest(list()));
    }

    /** 20 of 100: one of each of four strata, sixteen more by their shares of the 96 left: 9.83, 4.83, 1.33, 0. */
    @Test
    void every_stratum_gives_its_share() {
        Map<String, Long> shares = ReviewDraw.of("seed-2026", 20, list()).stream()
                .collect(Collectors.groupingBy(ReviewDraw::stratum, Collectors.counting()));
        assertThat(shares)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "430500/COMPLAINT",
                        11L,
                        "430502/COMPLAINT",
                        6L,
                        "430500/SUPERVISION",
                        2L,
                        "430502/MEDIATION",
                        1L));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,3", "4,4", "99,99", "100,100", "101,100"})
    void as_many_are_drawn_as_asked_for_but_no_more_than_there_are(int size, int expected) {
        assertThat(drawn("seed-2026", size, list())).hasSize(expected).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_drawn_from_nothing() {
        assertThat(drawn("seed-2026", 5, List.of())).isEmpty();
    }

    /** Worked by hand with a command line: printf 'abc123\ncomplaint:1' | sha256sum. */
    @Test
    void the_rank_is_what_anybody_can_reckon() {
        assertThat(ReviewDraw.rank("abc123", "complaint:1"))
                .isEqualTo("f3fcf619ea32042b5f6dfffbda61f0256ae1eb0c7925de98dd49b3d205e28486");
    }
}
