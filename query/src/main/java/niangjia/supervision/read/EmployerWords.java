package niangjia.supervision.read;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as they can be searched: in one width and case, as single signs and pairs of neighbours. */
final class EmployerWords {
    private EmployerWords() {}

    /** What a document is found by. */
    static Set<String> known(List<String> names) {
        Set<String> grams = new LinkedHashSet<>();
        for (String name : names) {
            for (String run : runs(name)) {
                run.codePoints().forEach(sign -> grams.add(Character.toString(sign)));
                grams.addAll(pairs(run));
            }
        }
        return grams;
    }

    /** What a document must have of all that is asked for. */
    static Set<String> asked(String words) {
        Set<String> grams = new LinkedHashSet<>();
        for (String run : runs(words)) {
            grams.addAll(run.codePointCount(0, run.length()) == 1 ? Set.of(run) : pairs(run));
        }
        return grams;
    }

    private static Set<String> pairs(String run) {
        int[] signs = run.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= signs.length; i++) {
            pairs.add(new String(signs, i, 2));
        }
        return pairs;
    }

    private static List<String> runs(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(sign -> plain.appendCodePoint(Character.isLetterOrDigit(sign) ? sign : ' '));
        return List.of(plain.toString().strip().split(" +")).stream()
                .filter(run -> !run.isEmpty())
                .toList();
    }
}
