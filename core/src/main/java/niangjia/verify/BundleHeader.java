package niangjia.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a bundle begins.
 *
 * @param streams the streams opened in a capsule; empty for the whole record
 * @param size the events that are shown or hidden in it
 */
public record BundleHeader(String origin, HashAlgorithm hash, Instant exported, long size, List<String> streams) {
    private static final String TITLE = "niangjia bundle 1 entry/" + Entry.FORM;

    public BundleHeader {
        streams = List.copyOf(streams);
    }

    public boolean capsule() {
        return !streams.isEmpty();
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                TITLE,
                "origin\t" + Fields.escaped(origin),
                "hash\t" + hash.id(),
                "exported\t" + exported,
                "size\t" + size,
                "streams\t" + streams.size()));
        streams.forEach(each -> lines.add("stream\t" + Fields.escaped(each)));
        return lines;
    }

    static BundleHeader read(Lines lines) {
        if (!lines.required().equals(TITLE)) {
            throw new Malformed("this is no bundle (expected: " + TITLE + ")");
        }
        try {
            String origin = value(lines, "origin").text();
            HashAlgorithm hash = HashAlgorithm.of(value(lines, "hash").text());
            String time = value(lines, "exported").text();
            Instant exported = Instant.parse(time);
            if (!exported.toString().equals(time)) {
                throw new Malformed("time of the bundle is not spelled as agreed");
            }
            long size = value(lines, "size").number();
            List<String> streams = new ArrayList<>();
            for (long left = value(lines, "streams").number(); left > 0; left--) {
                streams.add(value(lines, "stream").text());
            }
            return new BundleHeader(origin, hash, exported, size, streams);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Fields value(Lines lines, String name) {
        String line = lines.required();
        if (!line.startsWith(name + "\t")) {
            throw new Malformed("head of the bundle (expected: " + name + ")");
        }
        Fields value = Fields.of(line.substring(name.length() + 1));
        return value;
    }
}
