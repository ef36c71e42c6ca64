package niangjia.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Page, table of statuses, message files and code speak of the same codes: each compared with each. */
class CatalogueTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z-]+/[a-z-]+)` \\| (\\d{3}) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern CODE = Pattern.compile(
            "(request|sign-in|record|desk|complaint|organisation|knowledge|letters|rules|terms|supervision|mediation|audit|erasure)/[a-z]+(-[a-z]+)*");
    private static final Set<String> MADE_BY_PAGES = Set.of(
            "audit/letter-gone",
            "audit/letter-waits",
            "audit/rebuild-running",
            "complaint/unknown",
            "knowledge/unknown",
            "rules/what-if-gone",
            "supervision/unknown",
            "supervision/registry-unknown",
            "letters/paper-gone",
            "letters/paper-altered",
            "letters/paper-sealed",
            "mediation/unknown",
            "audit/case-unknown",
            "audit/checkpoint-unknown",
            "audit/cosignature-refused",
            "audit/day-not-closed",
            "audit/export-gone",
            "audit/nothing-sealed",
            "audit/seal-off",
            "audit/opening-by-nobody",
            "audit/opening-not-recorded",
            "audit/opening-of-nobody",
            "audit/review-unknown",
            "erasure/no-certificate",
            "erasure/not-swept",
            "erasure/person-unknown",
            "erasure/unknown");
    private static final List<String> MADE_BY_RULES = List.of(
            "complaint/",
            "organisation/",
            "knowledge/",
            "letters/",
            "rules/",
            "terms/",
            "supervision/",
            "mediation/",
            "audit/",
            "erasure/");

    @Test
    void every_code_of_the_page_has_the_status_of_the_table_and_the_other_way_round() throws IOException {
        Map<String, Integer> table = ProblemStatus.codes().stream()
                .collect(Collectors.toMap(code -> code, ProblemStatus::of, (a, b) -> a, TreeMap::new));
        assertThat(page()).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_code_has_its_words_and_every_word_its_code(String language) throws IOException {
        Set<String> spoken = new ProblemTexts()
                .keys(Locale.forLanguageTag(language)).stream()
                        .filter(key -> key.contains("/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = page().keySet().stream()
                .flatMap(code -> Arrays.asList(code + ".title", code + ".next").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(spoken).isEqualTo(expected);
    }

    @Test
    void every_code_in_the_code_is_on_the_page_and_the_other_way_round() throws IOException {
        assertThat(codesInClasses()).isEqualTo(page().keySet());
    }

    @Test
    void both_languages_name_the_same_values() {
        ProblemTexts texts = new ProblemTexts();
        assertThat(texts.keys(Locale.CHINESE)).isEqualTo(texts.keys(Locale.ENGLISH));
    }

    private static Map<String, Integer> page() throws IOException {
        Map<String, Integer> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("errors.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(rows.put(row.group(1), Integer.valueOf(row.group(2))))
                        .as("twice: " + row.group(1))
                        .isNull();
            }
        }
        return rows;
    }

    /** Every text constant of our compiled classes that has the form of a code, but for the table itself. */
    private static Set<String> codesInClasses() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:niangjia/**/*.class")) {
            String where = file.getURL().toString();
            if (where.contains("/test-classes/") || where.contains("ProblemStatus")) {
                continue;
            }
            boolean web = where.contains("/web/") || where.contains("/desk/");
            try (InputStream in = file.getInputStream()) {
                texts(in).stream()
                        .filter(text -> CODE.matcher(text).matches())
                        // the web layer has addresses and names of views that look alike
                        .filter(text -> !web
                                || MADE_BY_PAGES.contains(text)
                                || MADE_BY_RULES.stream().noneMatch(text::startsWith))
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    /** The texts of a class file's constant pool, by chapter 4.4 of the Java virtual machine specification. */
    private static Set<String> texts(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        data.readLong();
        Set<String> texts = new TreeSet<>();
        int count = data.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.add(data.readUTF());
                case 5, 6 -> {
                    data.readLong();
                    i++;
                }
                case 7, 8, 16, 19, 20 -> data.readUnsignedShort();
                case 15 -> {
                    data.readUnsignedByte();
                    data.readUnsignedShort();
                }
                default -> data.readInt();
            }
        }
        return texts;
    }
}
