package niangjia.shared.web.seen;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Sequences as they travel: {@code 0-9,12}. */
final class SeenRuns {
    /** No matter has more entries than a person can have looked at. */
    static final int MOST = 20_000;

    private static final Pattern RUN = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private SeenRuns() {}

    static String written(Collection<Long> sequences) {
        StringBuilder written = new StringBuilder();
        long first = -1;
        long last = -2;
        for (long sequence : new TreeSet<>(sequences)) {
            if (sequence != last + 1) {
                append(written, first, last);
                first = sequence;
            }
            last = sequence;
        }
        append(written, first, last);
        return written.toString();
    }

    /** Empty if it is not written so, or too long. */
    static Optional<Set<Long>> read(String written) {
        Set<Long> sequences = new TreeSet<>();
        for (String each : written.isEmpty() ? new String[0] : written.split(",", -1)) {
            Matcher run = RUN.matcher(each);
            if (!run.matches()) {
                return Optional.empty();
            }
            long first = Long.parseLong(run.group(1));
            long last = run.group(2) == null ? first : Long.parseLong(run.group(2));
            if (last - first + sequences.size() >= MOST) {
                return Optional.empty();
            }
            LongStream.rangeClosed(first, last).forEach(sequences::add);
        }
        return Optional.of(sequences);
    }

    private static void append(StringBuilder written, long first, long last) {
        if (first >= 0) {
            written.append(written.isEmpty() ? "" : ",").append(first).append(first == last ? "" : "-" + last);
        }
    }
}
