package niangjia.shared.web.seen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niangjia.shared.Seen;

/** A paper that was opened, as it travels: its id in the matter and the digest of what it said. */
final class SeenPaper {
    private static final Pattern FORM = Pattern.compile("([^=\\n]{1,200})=([0-9a-f]{64})");

    private SeenPaper() {}

    static String written(Seen.Item paper) {
        return paper.ref() + "=" + paper.digest();
    }

    static Optional<Seen.Item> read(String written) {
        Matcher paper = FORM.matcher(written);
        return paper.matches()
                ? Optional.of(new Seen.Item(Seen.Kind.PAPER, paper.group(1), paper.group(2)))
                : Optional.empty();
    }
}
