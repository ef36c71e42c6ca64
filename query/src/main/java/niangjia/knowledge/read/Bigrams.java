package niangjia.knowledge.read;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words as they can be compared: whatever width they were typed in, in pairs of neighbouring characters. */
final class Bigrams {
    private Bigrams() {}

    /** The stretches between punctuation, in order. */
    static List<String> runs(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isLetterOrDigit(c) || c == '+' ? c : ' '));
        return Stream.of(plain.toString().strip().split(" +"))
                .filter(run -> !run.isEmpty())
                .toList();
    }

    static Set<String> of(List<String> runs) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String run : runs) {
            for (int i = 0; i + 2 <= run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
            }
        }
        return pairs;
    }

    static Set<String> of(String text) {
        return of(runs(text));
    }
}
