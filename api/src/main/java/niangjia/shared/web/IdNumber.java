package niangjia.shared.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen identification number by GB 11643: eighteen places, the last of them a check by ISO 7064 MOD 11-2. */
public final class IdNumber {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LONGEST = 40;

    private IdNumber() {}

    /** Empty if the number is impossible. */
    public static Optional<String> normalise(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT))
                .filter(number -> FORM.matcher(number).matches())
                .filter(IdNumber::namesADay)
                .filter(number -> number.charAt(17) == check(number));
    }

    private static boolean namesADay(String number) {
        try {
            int year = Integer.parseInt(number.substring(6, 10));
            LocalDate born = LocalDate.of(
                    year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
            return born.getYear() >= 1880;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char check(String number) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (number.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
