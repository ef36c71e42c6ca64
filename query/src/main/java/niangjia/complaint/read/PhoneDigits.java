package niangjia.complaint.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a telephone number however it is written, whole or half typed: without country, extension and punctuation,
 * a mobile number without the zero of long distance, others as they stand.
 */
final class PhoneDigits {
    /** Fewer than these say nothing about whose number it is. */
    static final int FEWEST = 7;
    /** As many digits of a mobile number as must be there before it is completed. */
    static final int BEGINNING = 8;

    static final int LONGEST = 15;

    private static final Pattern EXTENSION =
            Pattern.compile("(.*?\\d)(?:,|#|x|ext\\.?|转|轉|分机|转分机).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+|00)?86(?=0?1[3-9]\\d{9}$|0\\d{9,}$)|(?:\\+|00)86");
    private static final Pattern AREA = Pattern.compile("0(?:10|2\\d|[3-9]\\d{2})(?=[2-8]\\d{6,7}$)");
    private static final Pattern FROM_ABROAD = Pattern.compile("(?:10|2\\d)\\d{8}|[3-9]\\d{2}\\d{7,8}");

    private PhoneDigits() {}

    /** Null if there are too few digits, or too many, to be a number. */
    static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        Matcher extended = EXTENSION.matcher(plain);
        String number = (extended.matches() ? extended.group(1) : plain).replaceAll("[^0-9+]", "");
        Matcher country = COUNTRY.matcher(number);
        boolean abroad = country.lookingAt();
        String digits = (abroad ? number.substring(country.end()) : number).replace("+", "");
        if (digits.matches("01[3-9]\\d{9}")) {
            digits = digits.substring(1);
        } else if (abroad
                && !digits.matches("1[3-9]\\d{9}")
                && FROM_ABROAD.matcher(digits).matches()) {
            digits = "0" + digits;
        }
        return digits.length() < FEWEST || digits.length() > LONGEST ? null : digits;
    }

    /** As it is dialled within its own area; null for a number that has no area code. */
    static @Nullable String local(String digits) {
        Matcher area = AREA.matcher(digits);
        return area.lookingAt() ? digits.substring(area.end()) : null;
    }

    static boolean isMobile(String digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    /** The number itself and each way to leave one digit out: two numbers one slip apart share at least one of these. */
    static List<String> traces(String digits) {
        List<String> traces = new ArrayList<>(digits.length() + 1);
        traces.add(digits);
        for (int i = 0; i < digits.length(); i++) {
            // of a run of equal digits it does not matter which is left out
            if (i == 0 || digits.charAt(i) != digits.charAt(i - 1)) {
                traces.add(digits.substring(0, i) + digits.substring(i + 1));
            }
        }
        return traces;
    }

    /** One digit wrong, missing or too many, or two neighbours changed about; not the same number. */
    static boolean oneSlip(String one, String other) {
        if (one.length() > other.length()) {
            return oneSlip(other, one);
        }
        int from = 0;
        while (from < one.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int end = one.length();
        int otherEnd = other.length();
        while (end > from && otherEnd > from && one.charAt(end - 1) == other.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        int left = end - from;
        int otherLeft = otherEnd - from;
        return left == 0 && otherLeft == 1
                || left == 1 && otherLeft == 1
                || left == 2
                        && otherLeft == 2
                        && one.charAt(from) == other.charAt(from + 1)
                        && one.charAt(from + 1) == other.charAt(from);
    }
}
