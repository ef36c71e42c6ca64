package niangjia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niangjia.complaint.Category;
import niangjia.desk.RunningDesk.Answer;
import niangjia.knowledge.Categories;
import niangjia.knowledge.GuidanceLimits;
import niangjia.knowledge.Source;
import niangjia.knowledge.Wording;
import niangjia.ledger.Ledger;
import niangjia.shared.CredentialStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterSetTest {
    private static final String GUIDANCE = "/api/v1/knowledge/guidance:wage-limitation";

    static Stream<StarterSet.Entry> entries() {
        return StarterSet.all().stream();
    }

    @Test
    void there_are_more_than_forty_under_keys_of_their_own() {
        List<StarterSet.Entry> all = StarterSet.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        assertThat(new HashSet<>(all.stream().map(StarterSet.Entry::guidance).toList()))
                .hasSameSizeAs(all);
        assertThat(new HashSet<>(
                        all.stream().map(entry -> entry.wording().title()).toList()))
                .hasSameSizeAs(all);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void each_can_be_read_out_and_looked_up(StarterSet.Entry entry) {
        Wording wording = entry.wording();

        assertThat(wording.title().length()).isBetween(1, GuidanceLimits.TITLE);
        assertThat(wording.title()).doesNotEndWith("。");
        assertThat(wording.text().length()).isBetween(1, GuidanceLimits.TEXT);
        assertThat(wording.text()).endsWith("。");
        assertThat(wording.text().chars().filter(c -> c == '。').count()).isBetween(1L, 4L);
        assertThat(Categories.CODES).contains(wording.category());
        assertThat(wording.callersWords()).hasSizeBetween(1, GuidanceLimits.WORDS);
        assertThat(wording.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_is_verified_names_an_article_or_a_number_of_a_text_in_force(StarterSet.Entry entry) {
        for (Source source : entry.wording().sources()) {
            assertThat(source.law()).doesNotStartWith("《").isNotBlank();
            if (source.article() != null) {
                assertThat(source.article()).matches("(第[零一二三四五六七八九十百]+条(之一)?)(、第[零一二三四五六七八九十百]+条)*|附录");
            }
            if (entry.wording().verified()) {
                assertThat(source.inForceSince()).as(source.law()).isNotNull().isBefore(LocalDate.parse("2026-11-26"));
                assertThat(source.article() != null || source.number() != null).isTrue();
            }
        }
    }

    @Test
    void what_could_not_be_compared_with_its_text_says_so() {
        assertThat(entries().filter(entry -> !entry.wording().verified()).map(entry -> entry.guidance()
                        .key()))
                .containsExactlyInAnyOrder(
                        "heat-hunan-amount", "women-maternity-hunan", "retirees", "interns", "hardship-aid");
    }

    @Test
    void the_categories_of_guidance_are_those_of_matters() {
        assertThat(Categories.CODES)
                .containsExactlyElementsOf(
                        Arrays.stream(Category.values()).map(Enum::name).toList());
    }

    @Test
    void a_second_start_changes_nothing_and_leaves_what_an_administrator_made_of_it(@TempDir Path directory) {
        long first;
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            desk.part(CredentialStore.class)
                    .set("staff:admin", desk.part(Secrets.class).hash(RunningDesk.PASSWORD), false, Instant.now());
            Answer withdrawn = desk.post("admin", GUIDANCE + "/acts/withdraw", "{\"reason\":\"待核对\"}");
            assertThat(withdrawn.status()).isEqualTo(200);
            first = head(desk);
            // the twin: the first start did write all of them
            assertThat(first).isGreaterThanOrEqualTo(StarterSet.all().size());
        }
        try (RunningDesk desk = RunningDesk.demo(directory)) {
            assertThat(head(desk)).isEqualTo(first);
            assertThat(desk.get("operator", GUIDANCE).body().path("offered").asBoolean(true))
                    .isFalse();
            Set<String> keys = new HashSet<>();
            desk.get("operator", "/api/v1/knowledge?state=ALL&size=500")
                    .body()
                    .path("items")
                    .forEach(item -> keys.add(item.path("id").asString()));
            assertThat(keys).hasSameSizeAs(StarterSet.all());
        }
    }

    private static long head(RunningDesk desk) {
        return desk.part(Ledger.class).head();
    }
}
