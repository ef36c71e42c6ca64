package niangjia.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of one piece of guidance, as an answer to a worker names it.
 *
 * @param version from 1
 */
public record GuidanceRef(GuidanceId guidance, int version) {
    private static final Pattern FORM = Pattern.compile("(guidance:[a-z0-9-]{1,60})@([1-9]\\d{0,5})");

    /** Empty for anything else, since old answers may name their source in words. */
    public static Optional<GuidanceRef> read(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new GuidanceRef(new GuidanceId(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** {@code guidance:wage-limitation@2}. */
    @Override
    public String toString() {
        return guidance.value() + "@" + version;
    }
}
