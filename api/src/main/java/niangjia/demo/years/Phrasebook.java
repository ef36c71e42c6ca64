package niangjia.demo.years;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clauses by section, each with choices to draw and facts to fill in; a line without brackets may be a list of words. */
final class Phrasebook {
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*\\|[^()]*)\\)");
    private static final Pattern FACT = Pattern.compile("\\{(.+?)}");
    /** A clause with a sum is for matters that have one. */
    private static final String SUM = "额";

    private static final String SUM_PLACE = "{额}";
    private static final String NO_SUM = "相应款项";
    private static final String ABOUT = " >> ";

    private final Map<String, List<String>> sections = new HashMap<>();

    /** @param about what stands before the clause: the claim it makes or the article it rests on */
    record Said(@Nullable String about, String clause) {}

    /** @param files names of resources beside this class's package */
    static Phrasebook of(String... files) {
        Phrasebook book = new Phrasebook();
        for (String file : files) {
            book.read(file);
        }
        return book;
    }

    boolean knows(String section) {
        return sections.containsKey(section);
    }

    List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("no phrases: " + section);
        }
        return lines;
    }

    String say(String section, Chance chance, Map<String, String> facts) {
        return said(section, chance, facts).clause();
    }

    Said said(String section, Chance chance, Map<String, String> facts) {
        List<String> fitting = lines(section).stream()
                .filter(line -> facts.containsKey(SUM) || !line.contains(SUM_PLACE))
                .toList();
        String line = chance.pick(fitting.isEmpty() ? lines(section) : fitting);
        int about = line.indexOf(ABOUT);
        String clause = fill(choose(about < 0 ? line : line.substring(about + ABOUT.length()), chance), facts);
        return new Said(about < 0 ? null : line.substring(0, about), clause);
    }

    private static String choose(String line, Chance chance) {
        Matcher choices = CHOICE.matcher(line);
        return choices.replaceAll(found ->
                Matcher.quoteReplacement(chance.pick(List.of(found.group(1).split("\\|", -1)))));
    }

    private static String fill(String line, Map<String, String> facts) {
        return FACT.matcher(line).replaceAll(found -> {
            String fact = facts.get(found.group(1));
            if (fact == null && found.group(1).equals(SUM)) {
                fact = NO_SUM;
            }
            if (fact == null) {
                throw new IllegalArgumentException("no fact for " + found.group() + " of: " + line);
            }
            return Matcher.quoteReplacement(fact);
        });
    }

    private void read(String file) {
        List<String> section = new ArrayList<>();
        for (String line : resource(file)) {
            if (line.startsWith("== ")) {
                section = new ArrayList<>();
                sections.put(line.substring(3).strip(), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.addAll(
                        line.contains("(")
                                ? List.of(line.strip())
                                : List.of(line.strip().split("\\|", -1)));
            }
        }
    }

    static List<String> resource(String file) {
        try (InputStream stream = Phrasebook.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
