package niangjia.demo.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.demo.DemoNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the five years must be like before anybody loads them. */
class FiveYearsTest {
    private static final long SEED = 430_500;
    private static final Instant END = Instant.parse("2026-11-26T03:20:00Z");

    private static List<Story> all;

    @BeforeAll
    static void tell() {
        all = new FiveYears(SEED, END).latest(FiveYears.CONTACTS).toList();
    }

    @Test
    void the_same_seed_and_end_give_the_same_acts_to_the_letter() {
        List<Story> again = new FiveYears(SEED, END).latest(FiveYears.CONTACTS).toList();
        assertThat(again).isEqualTo(all);
        assertThat(again.toString()).isEqualTo(all.toString());
    }

    @Test
    void another_seed_gives_other_contacts() {
        List<Story> others =
                new FiveYears(SEED + 1, END).latest(FiveYears.CONTACTS).toList();
        assertThat(accounts(others)).doesNotContainAnyElementsOf(accounts(all));
        assertThat(others.stream().map(Story::complaint))
                .doesNotContainAnyElementsOf(all.stream().map(Story::complaint).toList());
    }

    @Test
    void a_part_is_a_part_of_the_whole() {
        List<Story> part = new FiveYears(SEED, END).latest(300).toList();
        assertThat(part).hasSize(300).isSubsetOf(all);
        Set<String> within =
                part.stream().map(story -> story.complaint().value()).collect(Collectors.toSet());
        assertThat(part).allMatch(story -> within.contains(story.needs().value()));
        assertThat(part.stream().filter(Story::needsAnother)).isNotEmpty();
    }

    @Test
    void there_are_as_many_contacts_as_such_a_federation_reports_spread_over_five_years() {
        assertThat(all).hasSize(FiveYears.CONTACTS);
        Map<Integer, Long> years = new TreeMap<>(
                all.stream().collect(Collectors.groupingBy(story -> story.day().getYear(), Collectors.counting())));
        System.out.println("contacts by year " + years);
        assertThat(years.keySet()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(years.get(2025)).isGreaterThan(years.get(2022));
    }

    @Test
    void acts_follow_each_other_and_none_lies_beyond_the_end() {
        for (Story story : all) {
            List<Instant> times = story.steps().stream()
                    .map(step -> java.time.OffsetDateTime.parse(
                                    step.body().path("occurredAt").asString())
                            .toInstant())
                    .toList();
            assertThat(times).as("story " + story.index()).isSorted();
            assertThat(times.get(times.size() - 1)).isBeforeOrEqualTo(END);
        }
    }

    @Test
    void no_two_accounts_are_equal_and_their_words_are_many() {
        List<String> accounts = accounts(all);
        assertThat(new HashSet<>(accounts)).hasSameSizeAs(accounts);
        assertThat(accounts).allSatisfy(account -> assertThat(account.length()).isBetween(55, 240));
        Set<String> pairs = accounts.stream()
                .flatMap(account -> IntStream.range(0, account.length() - 1).mapToObj(i -> account.substring(i, i + 2)))
                .collect(Collectors.toSet());
        System.out.println(pairs.size() + " distinct pairs of signs");
        assertThat(pairs.size()).isGreaterThan(6_000);
    }

    @Test
    void everybody_who_acts_is_of_the_demonstration() {
        Set<String> known = DemoNames.signInNames();
        assertThat(all.stream()
                        .flatMap(story -> story.steps().stream())
                        .map(Step::by)
                        .collect(Collectors.toSet()))
                .isSubsetOf(known);
    }

    @Test
    void doors_acts_and_words_come_in_believable_shares() {
        print(
                "doors",
                all.stream()
                        .map(story ->
                                story.steps().get(0).body().path("channel").asString()));
        print("acts", all.stream().flatMap(story -> story.steps().stream()).map(Step::act));
        print(
                "categories",
                all.stream()
                        .flatMap(story -> story.steps().stream())
                        .filter(step -> step.act().equals("open-order"))
                        .map(step -> step.body().path("category").asString()));
        print(
                "words",
                all.stream()
                        .flatMap(story -> story.steps().stream())
                        .filter(step -> step.act().equals("call-back"))
                        .map(step -> step.body().path("satisfaction").asString()
                                + step.body().path("solved")));
        print(
                "results",
                all.stream()
                        .flatMap(story -> story.steps().stream())
                        .filter(step -> step.act().equals("report-result"))
                        .map(step -> step.body().path("result").asString()));
        print("last", all.stream().filter(s -> s.index() > 5700).map(story -> story.steps()
                .get(story.steps().size() - 1)
                .act()));
        for (int i = 1000; i < 5800; i += 120)
            System.out.println(i + " "
                    + all.get(i).steps().get(0).body().path("occurredAt").asString() + " "
                    + all.get(i).steps().get(0).body().path("account").asString());
        all.stream().filter(s -> s.steps().size() > 22).skip(40).limit(3).forEach(s -> s.steps()
                .forEach(System.out::println));
    }

    private static void print(String what, Stream<String> all) {
        System.out.println(
                what + " " + new TreeMap<>(all.collect(Collectors.groupingBy(each -> each, Collectors.counting()))));
    }

    private static List<String> accounts(List<Story> stories) {
        return stories.stream()
                .map(story -> story.steps().get(0).body().path("account").asString())
                .toList();
    }
}
