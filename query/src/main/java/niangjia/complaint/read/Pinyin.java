package niangjia.complaint.read;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How characters sound, without tones. A character that is read in several ways has all its readings: 单 in a surname is
 * shan, elsewhere dan or chan, and who types need not know which one we think of.
 */
final class Pinyin {
    private static final AtomicReferenceArray<List<String>> KNOWN = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    private static final HanyuPinyinOutputFormat PLAIN = new HanyuPinyinOutputFormat();
    /** Letters with which a syllable may be begun when only initials are typed. */
    private static final List<String> TWO_LETTERS = List.of("zh", "ch", "sh");

    static {
        PLAIN.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        PLAIN.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    private Pinyin() {}

    /** In lower case, ü as v; a Latin letter or a digit is read as itself; none for anything else. */
    static List<String> readings(char character) {
        List<String> known = KNOWN.get(character);
        if (known == null) {
            known = look(character);
            KNOWN.set(character, known);
        }
        return known;
    }

    private static List<String> look(char character) {
        if (isLetter(character)) {
            return List.of(String.valueOf(Character.toLowerCase(character)));
        }
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
            return found == null
                    ? List.of()
                    : Arrays.stream(found).distinct().map(String::intern).toList();
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether two characters can be mistaken for each other on the telephone, the same one included. */
    static boolean soundAlike(char one, char other) {
        if (one == other) {
            return true;
        }
        List<String> others = readings(other);
        for (String reading : readings(one)) {
            if (others.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    static boolean soundAlike(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            if (!soundAlike(one.charAt(i), other.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How typed letters stand to a text. */
    enum Spelt {
        NOT,
        BEGINNING,
        WHOLE
    }

    /**
     * Whether these letters, perhaps with characters among them, spell how the text begins: by initials ({@code cjj}), in
     * full ({@code chenjianjun}) or anything between ({@code chenjj}, {@code 陈jj}).
     */
    static Spelt spelt(String typed, String text) {
        return spelt(typed, 0, text, 0);
    }

    private static Spelt spelt(String typed, int at, String text, int place) {
        if (at == typed.length()) {
            return place == text.length() ? Spelt.WHOLE : Spelt.BEGINNING;
        }
        if (place == text.length()) {
            return Spelt.NOT;
        }
        char next = typed.charAt(at);
        if (!isLetter(next)) {
            return next == text.charAt(place) ? spelt(typed, at + 1, text, place + 1) : Spelt.NOT;
        }
        Spelt best = Spelt.NOT;
        for (String reading : readings(text.charAt(place))) {
            int same = common(typed, at, reading);
            for (int length = same; length > 0; length--) {
                if (complete(reading, length) || at + length == typed.length()) {
                    Spelt rest = spelt(typed, at + length, text, place + 1);
                    best = rest.compareTo(best) > 0 ? rest : best;
                }
            }
        }
        return best;
    }

    private static boolean complete(String reading, int length) {
        return length == 1
                || length == reading.length()
                || length == 2 && TWO_LETTERS.contains(reading.substring(0, 2));
    }

    private static int common(String typed, int at, String reading) {
        int same = 0;
        while (same < reading.length()
                && at + same < typed.length()
                && typed.charAt(at + same) == reading.charAt(same)) {
            same++;
        }
        return same;
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }
}
