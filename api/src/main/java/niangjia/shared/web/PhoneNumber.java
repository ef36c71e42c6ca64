package niangjia.shared.web;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in the one form under which it is hashed: mobile numbers bare, others with their area code, foreign
 * ones with plus and country, an extension behind {@code x}.
 */
public final class PhoneNumber {
    private static final Pattern EXTENSION =
            Pattern.compile("(.*?\\d)(?:,|#|x|ext\\.?|转|轉|分机|转分机)(\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Pd}().·/]+");
    private static final Pattern CHINA = Pattern.compile("(?:\\+|00)86(.*)");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern AREA = Pattern.compile("0(?:10|2\\d)\\d{8}|0[3-9]\\d{2}\\d{7,8}");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6,7}");
    private static final Pattern SERVICE = Pattern.compile("1\\d{2,4}|9\\d{4,7}|[48]00\\d{7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!86)[1-9]\\d{6,14}");
    private static final int LONGEST = 40;

    private PhoneNumber() {}

    /** Empty if it cannot be a telephone number. Full-width digits, spaces, dashes and +86 make no difference. */
    public static Optional<String> normalise(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = PUNCTUATION
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
        Matcher extended = EXTENSION.matcher(plain);
        return extended.matches()
                ? number(extended.group(1)).map(number -> number + "x" + extended.group(2))
                : number(plain);
    }

    private static Optional<String> number(String plain) {
        Matcher china = CHINA.matcher(plain);
        if (china.matches()) {
            return domestic(china.group(1));
        }
        String foreign = plain.startsWith("00") ? "+" + plain.substring(2) : plain;
        if (FOREIGN.matcher(foreign).matches()) {
            return Optional.of(foreign);
        }
        return Optional.of(plain).filter(PhoneNumber::isDomestic);
    }

    /** From abroad the area code is dialled without its zero. */
    private static Optional<String> domestic(String behindCountry) {
        if (MOBILE.matcher(behindCountry).matches()
                || AREA.matcher(behindCountry).matches()) {
            return Optional.of(behindCountry);
        }
        return Optional.of("0" + behindCountry)
                .filter(number -> AREA.matcher(number).matches());
    }

    private static boolean isDomestic(String number) {
        return MOBILE.matcher(number).matches()
                || AREA.matcher(number).matches()
                || LOCAL.matcher(number).matches()
                || SERVICE.matcher(number).matches();
    }
}
