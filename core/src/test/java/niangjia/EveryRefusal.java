package niangjia;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.shared.Money;
import niangjia.shared.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of a feature is violated by some test and explained to its reader. */
public abstract class EveryRefusal {
    private static final Path TEXTS = Path.of("../api/src/main/resources/problems");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String feature;
    private final Class<?> beside;
    private final int atLeast;
    private final Set<String> madeByReading;
    private final Map<Class<?>, Object> samples = new HashMap<>();

    /**
     * @param beside a class of the package that decides
     * @param madeByReading codes told where something is looked for, before any rule can be asked
     * @param samples of the types its rules are made of; codes and the number of facts do not depend on what is judged
     */
    protected EveryRefusal(
            String feature, Class<?> beside, int atLeast, Set<String> madeByReading, Map<Class<?>, Object> samples) {
        this.feature = feature;
        this.beside = beside;
        this.atLeast = atLeast;
        this.madeByReading = madeByReading;
        this.samples.putAll(Map.of(
                boolean.class,
                true,
                int.class,
                1,
                Integer.class,
                1,
                long.class,
                1L,
                Long.class,
                1L,
                String.class,
                "one",
                List.class,
                List.of(),
                Set.class,
                Set.of(),
                Money.class,
                Money.yuan(1)));
        this.samples.put(LocalDate.class, LocalDate.parse("2026-10-12"));
        this.samples.put(Instant.class, Instant.parse("2026-10-12T01:00:00Z"));
        this.samples.putAll(samples);
    }

    @Test
    void every_rule_is_violated_by_a_test_that_names_it() throws IOException {
        assertThat(namedInTests()).isEqualTo(rules().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_refusal_says_what_is_wrong_and_what_to_do_next_and_nothing_else_is_explained(String language)
            throws IOException {
        Set<String> explained = texts(language).keySet().stream()
                .filter(key -> key.startsWith(feature + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained)
                .isEqualTo(Stream.concat(rules().keySet().stream(), madeByReading.stream())
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

    private Map<String, String> texts(String language) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(feature + "_" + language + ".properties"))) {
            read.load(reader);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    private Set<String> namedInTests() throws IOException {
        Pattern code = Pattern.compile("(?<![a-z/])" + feature + "/[a-z-]+");
        Path tests = Path.of("src/test/java", beside.getPackageName().replace('.', '/'));
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(tests)) {
            for (Path file : files.filter(each -> !each.endsWith(getClass().getSimpleName() + ".java"))
                    .toList()) {
                code.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group()));
            }
        }
        return codes;
    }

    private Map<String, Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>();
        for (Class<?> type : ClassesBeside.of(beside)) {
            if (Rule.class.isAssignableFrom(type)) {
                Rule rule = any(type);
                assertThat(rules.put(rule.code(), rule))
                        .as("code used once: " + rule.code())
                        .isNull();
            }
        }
        assertThat(rules).hasSizeGreaterThan(atLeast);
        return rules;
    }

    private Rule any(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return (Rule) constructor.newInstance(
                    Arrays.stream(parameters).map(this::sample).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        assertThat(samples).containsKey(type);
        return samples.get(type);
    }
}
