package niangjia.knowledge.read;

import static niangjia.knowledge.read.Kept.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import niangjia.knowledge.WordingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfIndexTest {
    private static final ShelfIndex SHELF = new ShelfIndex(List.of(
            view("arrears", facts("WAGE", "拖欠工资可以投诉", "先记清欠几个月。", "不发工资", "工资没发")),
            view("overtime", facts("WAGE", "加班费平日一倍半", "法定假日三倍。", "不给加班费", "周末上班")),
            view("severance", facts("CONTRACT", "经济补偿一年一个月", "也叫N+1。", "合同到期不续", "N+1")),
            view("injury", facts("OSH_INJURY", "上班时受伤算工伤", "单位三十日内申报。", "手压断了"))));

    @ParameterizedTest
    @CsvSource({
        "老板不给加班费, overtime",
        "周末也上班加班费没有, overtime",
        "三个月工资没发, arrears",
        "ＮＯＮＥ 工资没发, arrears",
        "合同到期了他们不续, severance",
        "说给我n+1, severance",
        "机器把手压断了, injury"
    })
    void what_callers_say_finds_what_the_office_says(String said, String key) {
        assertThat(SHELF.find(said, null, 3, view -> true).get(0).guidance().key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ，。 ", "今天天气很好", "喂你好", "我们公司的老板", "工"})
    void what_says_nothing_finds_nothing(String said) {
        assertThat(SHELF.find(said, null, 3, view -> true)).isEmpty();
    }

    @Test
    void a_hit_says_which_words_led_to_it_the_longest_phrase_first() {
        KnowledgeHit hit =
                SHELF.find("合同快到期了，合同到期不续有没有经济补偿", null, 1, view -> true).get(0);

        assertThat(hit.because()).startsWith("合同到期不续").contains("经济补偿");
    }

    @Test
    void the_category_of_the_matter_decides_between_equals() {
        ShelfIndex two = new ShelfIndex(List.of(
                view("a", facts("WAGE", "押金应当退还", "甲。", "押金不退")),
                view("b", facts("CONTRACT", "押金不得收取", "乙。", "押金不退"))));

        assertThat(two.find("押金不退", null, 2, view -> true).get(0).guidance().key())
                .isEqualTo("a");
        assertThat(two.find("押金不退", "CONTRACT", 2, view -> true)
                        .get(0)
                        .guidance()
                        .key())
                .isEqualTo("b");
    }

    @Test
    void a_long_account_is_judged_by_its_newest_words() {
        String old = "工资没发。".repeat(10);
        String since = "那天天气很好，路上车多。".repeat(200);

        assertThat(SHELF.find(old + since + "手压断了", null, 3, view -> true))
                .extracting(hit -> hit.guidance().key())
                .containsExactly("injury");
    }

    @Test
    void a_few_hundred_pieces_are_searched_in_far_less_than_twenty_milliseconds() {
        List<GuidanceView> many = IntStream.range(0, 500)
                .mapToObj(i -> view(
                        "k" + i,
                        facts("WAGE", "第" + i + "条工资支付口径说明", "先记清欠几个月，再说怎么投诉仲裁。".repeat(8), "工资没发" + i, "加班" + i)))
                .toList();
        ShelfIndex shelf = new ShelfIndex(many);
        String account = "五月到七月的工资一直没发齐，一个车间四十七个人都是这样，老板说十月十号前补清，到今天一分没有。".repeat(40);
        IntStream.range(0, 30).forEach(i -> shelf.find(account, "WAGE", 3, view -> true));

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] took = IntStream.range(0, 50)
                .mapToLong(i -> {
                    long from = thread.getCurrentThreadCpuTime();
                    shelf.find(account, "WAGE", 3, view -> true);
                    return thread.getCurrentThreadCpuTime() - from;
                })
                .sorted()
                .toArray();

        // of its own time, and the median: what else runs on the machine must not decide
        assertThat(Duration.ofNanos(took[25])).as("median of 50").isLessThan(Duration.ofMillis(20));
    }

    private static GuidanceView view(String key, WordingFacts facts) {
        GuidanceVersion version =
                new GuidanceVersion(1, 0, facts.wording(), null, AT, AT, "陈刚", "staff:chen.gang", CITY.id());
        return new GuidanceView(id(key), 0, CITY, true, List.of(version), List.of());
    }
}
