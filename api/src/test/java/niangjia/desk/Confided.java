package niangjia.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Planted words that one side said alone. Each has two halves with a comma between: whoever looks for the first half must
 * not be shown the second.
 */
record Confided(List<String> words) {
    /** Looked for in many thousand answers, and as laborious to write as to find. */
    private static final Map<String, List<String>> WRITTEN = new ConcurrentHashMap<>();

    /** What one looks for who looks for them. */
    String asked() {
        return words.get(0).substring(0, words.get(0).indexOf('，'));
    }

    /** A half that stands in the text, in any of the ways in which it could be written. */
    Optional<String> in(String text) {
        return halves().filter(half -> stands(half, text)).findFirst();
    }

    /** The same where one half was asked for, and may be repeated to the one who asked. */
    Optional<String> beyondAsked(String text) {
        return halves().filter(half -> !half.equals(asked()))
                .filter(half -> stands(half, text))
                .findFirst();
    }

    private Stream<String> halves() {
        return words.stream().flatMap(each -> Stream.of(each.split("，")));
    }

    private static boolean stands(String half, String text) {
        return WRITTEN.computeIfAbsent(half, Confided::written).stream().anyMatch(text::contains);
    }

    private static List<String> written(String half) {
        return List.of(
                half,
                URLEncoder.encode(half, StandardCharsets.UTF_8),
                each(half, "\\u%04x"),
                each(half, "\\u%04X"),
                each(half, "&#x%x;"),
                each(half, "&#%d;"));
    }

    private static String each(String half, String form) {
        return half.chars().mapToObj(form::formatted).collect(Collectors.joining());
    }
}
