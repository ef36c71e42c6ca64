package niangjia.shared.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text stands in an answer. It is looked for by a run of letters or digits at its beginning, which every way of
 * writing leaves as it is; numbers by their last four, since they may be grouped or masked. Who looks so finds rather too
 * much than too little.
 */
final class AnswerText implements Predicate<String> {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NUMBER = Pattern.compile("[+\\d\\s()-]{5,}[Xx]?");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9Xx]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final int LONG_ENOUGH = 8;
    private static final int LAST = 4;

    private final String written;
    private @Nullable String plain;

    AnswerText(String written) {
        this.written = written;
    }

    /** Whether an answer of this type can be looked through; what cannot is taken to hold everything. */
    static boolean readable(@Nullable String type) {
        String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return plain.startsWith("text/")
                || plain.contains("json")
                || plain.contains("xml") && !plain.contains("openxml");
    }

    @Override
    public boolean test(String text) {
        String key = key(text.strip());
        return key.isEmpty() || written.contains(key) || plain().contains(key);
    }

    private static String key(String text) {
        if (NUMBER.matcher(text).matches()) {
            String digits = NOT_A_DIGIT.matcher(text).replaceAll("");
            return digits.substring(Math.max(0, digits.length() - LAST));
        }
        String first = first(RUN, text).or(() -> first(LETTER, text)).orElse("");
        int characters = Math.min(LONG_ENOUGH, first.codePointCount(0, first.length()));
        return first.substring(0, first.offsetByCodePoints(0, characters));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** Without tags, which may stand within a word where what was looked for is marked. */
    private String plain() {
        if (plain == null) {
            plain = written.indexOf('<') < 0 ? "" : TAG.matcher(written).replaceAll("");
        }
        return plain;
    }
}
