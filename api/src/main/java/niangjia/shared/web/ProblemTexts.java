package niangjia.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niangjia.shared.DeskTime;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What a refusal says in the reader's language. Every feature puts its texts into {@code problems/}, two files for two
 * languages: {@code <code>.title} with the facts as {0}, {1}, and {@code <code>.next}, what to do now.
 */
@Component
public class ProblemTexts {
    static final Locale CHINESE = Locale.CHINESE;
    static final List<Locale> LANGUAGES = List.of(CHINESE, Locale.ENGLISH);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(DeskTime.ZONE);

    private final Map<Locale, Map<String, String>> texts =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, ProblemTexts::load));

    public String title(String code, List<?> facts, Locale language) {
        return text(code + ".title", facts, language).orElse(code);
    }

    public String next(String code, List<?> facts, Locale language) {
        return text(code + ".next", facts, language).orElse("");
    }

    /** The best of our languages for what a browser or program says it reads; Chinese if it says nothing. */
    public static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale ->
                        LANGUAGES.stream().filter(ours -> ours.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(CHINESE);
    }

    Set<String> keys(Locale language) {
        return textsOf(language).keySet();
    }

    private Optional<String> text(String key, List<?> facts, Locale language) {
        return Optional.ofNullable(textsOf(language).get(key)).map(text -> filled(text, facts, language));
    }

    private String filled(String text, List<?> facts, Locale language) {
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < facts.size() ? word(facts.get(number), language) : "");
        });
    }

    /** A fact as refusals word it, for a page that lists more of them than one refusal names. */
    public String word(Object fact, Locale language) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> word(one, language)).collect(Collectors.joining(separator(language)));
        }
        if (fact instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        if (fact instanceof Enum<?> value) {
            String type = value.getDeclaringClass().getSimpleName().replaceAll("^Complaint(?=Status$)", "");
            return textsOf(language)
                    .getOrDefault(
                            type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + value.name(),
                            value.name());
        }
        return textsOf(language).getOrDefault("word." + fact, String.valueOf(fact));
    }

    private Map<String, String> textsOf(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static String separator(Locale language) {
        return language.equals(CHINESE) ? "、" : ", ";
    }

    private static Map<String, String> load(Locale language) {
        try {
            Map<String, String> loaded = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver(ProblemTexts.class.getClassLoader())
                    .getResources("classpath*:problems/*_" + language.getLanguage() + ".properties")) {
                Properties read = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
                read.stringPropertyNames().forEach(key -> loaded.put(key, read.getProperty(key)));
            }
            return Map.copyOf(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
