package niangjia.demo.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niangjia.demo.DemoNames;
import niangjia.shared.terms.Calendars;
import niangjia.shared.terms.Due;
import niangjia.shared.terms.Reckoning;
import niangjia.shared.terms.RulePacks;
import niangjia.shared.terms.TermCount;
import niangjia.shared.terms.TermRule;
import niangjia.shared.web.IdNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(Collections.disjoint(accounts(others), Set.copyOf(accounts(all))))
                .isTrue();
        assertThat(Collections.disjoint(
                        others.stream().map(Story::complaint).toList(),
                        all.stream().map(Story::complaint).collect(Collectors.toSet())))
                .isTrue();
    }

    @Test
    void a_part_is_a_part_of_the_whole() {
        List<Story> part = new FiveYears(SEED, END).latest(300).toList();
        assertThat(part).hasSize(300);
        assertThat(Set.copyOf(all).containsAll(part)).isTrue();
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
        assertThat(years.keySet()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(years.get(2025)).isGreaterThan(years.get(2022));
    }

    @Test
    void acts_follow_each_other_and_none_lies_beyond_the_end() {
        for (Story story : all) {
            List<Instant> times = story.steps().stream()
                    .map(step -> OffsetDateTime.parse(
                                    step.body().path("occurredAt").asString())
                            .toInstant())
                    .toList();
            assertThat(times).as("story " + story.index()).isSorted();
            assertThat(times.get(times.size() - 1)).isBeforeOrEqualTo(END);
        }
    }

    @Test
    void more_time_is_asked_for_before_the_time_for_handling_is_over() {
        Set<String> begins = Set.of("dispatch", "designate-unit", "take-over", "order-rework");
        TermRule rule = RulePacks.bundled()
                .active("430502", END)
                .find("complaint.handle")
                .orElseThrow();
        int asked = 0;
        for (Story story : all) {
            Instant since = Instant.MIN;
            for (Step step : story.steps()) {
                Instant at = OffsetDateTime.parse(step.body().path("occurredAt").asString())
                        .toInstant();
                since = begins.contains(step.act()) ? at : since;
                if (step.act().equals("request-extension")) {
                    asked++;
                    Due due = Reckoning.due(
                            TermCount.workingDays(rule.count()),
                            since,
                            Calendars.published().newest());
                    assertThat(at).as("story " + story.index()).isBeforeOrEqualTo(due.at());
                }
            }
        }
        assertThat(asked).isPositive();
    }

    @Test
    void no_two_accounts_are_equal_and_their_words_are_many() {
        List<String> accounts = accounts(all);
        assertThat(new HashSet<>(accounts)).hasSameSizeAs(accounts);
        assertThat(accounts).allSatisfy(account -> assertThat(account.length()).isBetween(55, 240));
        Set<String> pairs = accounts.stream()
                .flatMap(account -> IntStream.range(0, account.length() - 1).mapToObj(i -> account.substring(i, i + 2)))
                .collect(Collectors.toSet());
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

    @ParameterizedTest
    @CsvSource({
        // by door
        "log-contact, channel, PHONE_12351, 5800, 0.55, 0.64",
        "log-contact, channel, VISIT, 5800, 0.10, 0.16",
        "log-contact, channel, LETTER, 5800, 0.035, 0.07",
        // by what becomes of it
        "answer-directly, , , 5800, 0.52, 0.58",
        "open-order, , , 5800, 0.36, 0.44",
        "link-repeat, , , 5800, 0.06, 0.12",
        "decline-order, , , 5800, 0.01, 0.03",
        // of what an order is about
        "open-order, category, WAGE_MIGRANT, 2310, 0.20, 0.32",
        "open-order, category, WAGE, 2310, 0.17, 0.27",
        "open-order, secret, true, 2310, 0.07, 0.17",
        // of the caller's own word
        "call-back, satisfaction, SATISFIED, 1913, 0.47, 0.70",
        "call-back, satisfaction, NOT_SATISFIED, 1913, 0.02, 0.08",
        "call-back, solved, true, 1913, 0.85, 0.93",
        // of the pressure on an order
        "request-extension, , , 2310, 0.08, 0.17",
        "request-return, , , 2310, 0.02, 0.06",
        "send-back-result, , , 2310, 0.04, 0.10",
        "order-rework, , , 2310, 0.02, 0.08",
        "urge, , , 2310, 0.05, 0.20",
        "park, , , 2310, 0.02, 0.06",
        "reopen, , , 2310, 0.005, 0.03",
        "spin-off, , , 2310, 0.04, 0.10",
    })
    void doors_acts_and_words_come_in_believable_shares(
            String act, @Nullable String field, @Nullable String value, int of, double least, double most) {
        long found = steps().filter(step -> step.act().equals(act))
                .filter(step ->
                        field == null || step.body().path(field).asString().equals(value))
                .count();
        assertThat((double) found / of).isBetween(least, most);
    }

    @Test
    void wages_are_asked_for_before_the_spring_festival() {
        double before = shareOfWages(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 27));
        double after = shareOfWages(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31));
        assertThat(before).isGreaterThan(after * 1.2);
    }

    @Test
    void some_sign_late_some_enter_late_and_nearly_all_ordinary_matters_have_an_end() {
        assertThat(steps().filter(step -> step.body().has("lateReason")).count())
                .isBetween(800L, 2_500L);
        List<Story> old = all.stream()
                .filter(story -> story.day().isBefore(LocalDate.of(2026, 5, 1)))
                .toList();
        Set<String> ends = Set.of("close-order", "answer-directly", "decline-order", "link-repeat");
        long ended = old.stream()
                .filter(story -> story.steps().stream().map(Step::act).anyMatch(ends::contains))
                .count();
        assertThat((double) ended / old.size()).isGreaterThan(0.98);
    }

    @Test
    void the_numbers_of_those_who_call_are_of_the_invented_range() {
        assertThat(steps().map(step -> step.body().path("caller").path("phone").asString(""))
                        .filter(phone -> !phone.isEmpty()))
                .allMatch(phone -> phone.matches("1990000\\d{4}"));
        assertThat(steps().map(step ->
                                step.body().path("caller").path("idNumber").asString(""))
                        .filter(number -> !number.isEmpty()))
                .isNotEmpty()
                .allMatch(number -> number.startsWith("439900")
                        && IdNumber.normalise(number).isPresent());
    }

    private static double shareOfWages(LocalDate from, LocalDate to) {
        List<Step> opened = all.stream()
                .filter(story -> !story.day().isBefore(from) && !story.day().isAfter(to))
                .flatMap(story -> story.steps().stream())
                .filter(step -> step.act().equals("open-order"))
                .toList();
        return (double) opened.stream()
                        .filter(step -> step.body().path("category").asString().startsWith("WAGE"))
                        .count()
                / opened.size();
    }

    private static Stream<Step> steps() {
        return all.stream().flatMap(story -> story.steps().stream());
    }

    private static List<String> accounts(List<Story> stories) {
        return stories.stream()
                .map(story -> story.steps().get(0).body().path("account").asString())
                .toList();
    }
}
