package niangjia.letters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what hides them from a comparison: width, case, blanks and dashes. */
final class Folded {
    private static final Pattern HIDING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}·]");

    private Folded() {}

    static String of(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return HIDING.matcher(folded).replaceAll("");
    }
}
