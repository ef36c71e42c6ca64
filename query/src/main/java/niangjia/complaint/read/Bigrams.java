package niangjia.complaint.read;

import java.text.Normalizer;
import java.util.Arrays;

/** Pairs of neighbouring characters, the words of a script that has no spaces. */
final class Bigrams {
    private Bigrams() {}

    /** Each once, sorted; a pair is kept as one number. Pairs across punctuation, and those of digits, are none. */
    static int[] of(String text) {
        String plain = plain(text);
        int[] found = new int[Math.max(0, plain.length() - 1)];
        int count = 0;
        for (int i = 0; i + 1 < plain.length(); i++) {
            if (isWord(plain.charAt(i)) && isWord(plain.charAt(i + 1))) {
                found[count++] = pair(plain, i);
            }
        }
        Arrays.sort(found, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[distinct++] = found[i];
            }
        }
        return Arrays.copyOf(found, distinct);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    static boolean isWord(char character) {
        return character >= '\u3400' && character <= '\u9fff' || character >= '\uf900' && character <= '\ufaff';
    }
}
