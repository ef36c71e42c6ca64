package niangjia.mediation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.shared.Actor;
import niangjia.shared.Money;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of mediation is violated by some test and explained to its reader. */
class MediationRefusalsTest {
    private static final Path TESTS = Path.of("src/test/java/niangjia/mediation/write");
    private static final Path TEXTS = Path.of("../api/src/main/resources/problems");
    /** Told where cases are read; no decision makes them. */
    private static final Set<String> MADE_BY_READING = Set.of("mediation/unknown");

    private static final Pattern CODE = Pattern.compile("(?<![a-z/])mediation/[a-z-]+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void every_rule_is_violated_by_a_test_that_names_it() throws IOException {
        assertThat(namedInTests()).isEqualTo(rules().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_refusal_says_what_is_wrong_and_what_to_do_next_and_nothing_else_is_explained(String language)
            throws IOException {
        Set<String> explained = texts(language).keySet().stream()
                .filter(key -> key.startsWith("mediation/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained)
                .isEqualTo(Stream.concat(rules().keySet().stream(), MADE_BY_READING.stream())
                        .flatMap(code -> Stream.of(code + ".title", code + ".next"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_title_tells_every_fact_of_its_rule(String language) throws IOException {
        Map<String, String> texts = texts(language);
        rules().forEach((code, rule) -> assertThat(placesIn(texts.get(code + ".title")))
                .as(code)
                .isEqualTo(
                        Stream.iterate(0, i -> i + 1).limit(rule.facts().size()).collect(Collectors.toSet())));
    }

    private static Set<Integer> placesIn(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve("mediation_" + language + ".properties"))) {
            read.load(reader);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    private static Set<String> namedInTests() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(each -> !each.endsWith("MediationRefusalsTest.java"))
                    .toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group()));
            }
        }
        return codes;
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>();
        for (Class<?> type : MediationLanguageTest.ofTheWriteSide()) {
            if (Rule.class.isAssignableFrom(type)) {
                Rule rule = any(type);
                assertThat(rules.put(rule.code(), rule))
                        .as("code used once: " + rule.code())
                        .isNull();
            }
        }
        assertThat(rules).hasSizeGreaterThan(60);
        return rules;
    }

    /** Codes and the number of facts do not depend on what is judged. */
    private static Rule any(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return (Rule) constructor.newInstance(
                    Arrays.stream(parameters).map(MediationRefusalsTest::sample).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> samples = Map.ofEntries(
                Map.entry(boolean.class, true),
                Map.entry(int.class, 1),
                Map.entry(Integer.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(Long.class, 1L),
                Map.entry(String.class, "one"),
                Map.entry(List.class, List.of()),
                Map.entry(Set.class, Set.of()),
                Map.entry(LocalDate.class, MediationFixture.TODAY),
                Map.entry(UnitRef.class, MediationFixture.CITY),
                Map.entry(Enum.class, niangjia.mediation.MediationStatus.RECEIVED),
                Map.entry(Instant.class, MediationFixture.AT),
                Map.entry(Money.class, Money.yuan(1)),
                Map.entry(Actor.class, MediationFixture.chair()));
        Object sample = samples.get(type);
        assertThat(sample).as("a sample of " + type.getName()).isNotNull();
        return sample;
    }
}
