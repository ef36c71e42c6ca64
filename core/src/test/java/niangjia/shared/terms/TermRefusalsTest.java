package niangjia.shared.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal about terms is tried by some test and explained in both languages, and so is every fault of a file. */
class TermRefusalsTest {
    private static final Path MAIN = Path.of("src/main/java/niangjia/shared/terms");
    private static final Path TESTS = Path.of("src/test/java/niangjia/shared/terms");
    private static final Path LETTERS = Path.of("src/test/java/niangjia/letters");
    private static final Path TEXTS = Path.of("../api/src/main/resources/problems");
    private static final Pattern CODE = Pattern.compile("\"(terms/[a-z-]+)\"");

    @Test
    void every_code_is_refused_in_some_test() throws IOException {
        assertThat(codes(TESTS)).isEqualTo(codes(MAIN)).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_code_says_what_is_wrong_and_what_to_do_next(String language) throws IOException {
        assertThat(keys(language, "terms/"))
                .isEqualTo(codes(MAIN).stream()
                        .flatMap(code -> Stream.of(code + ".title", code + ".next"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_fault_of_a_file_and_every_state_has_its_word(String language) throws IOException {
        assertThat(keys(language, "faultReason.")).isEqualTo(names("faultReason.", FaultReason.values()));
        assertThat(keys(language, "termStatus.")).isEqualTo(names("termStatus.", TermStatus.values()));
    }

    @Test
    void every_reason_for_a_fault_is_given_in_some_test() throws IOException {
        // templates of letters are checked files, too
        String tests = text(TESTS) + text(LETTERS);
        assertThat(FaultReason.values()).allSatisfy(reason -> assertThat(tests).contains(reason.name()));
    }

    private static Set<String> codes(Path folder) throws IOException {
        return CODE.matcher(text(folder))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("TermRefusalsTest.java"))
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> keys(String language, String prefix) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve("terms_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> prefix + each.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
