package niangjia.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is signed: the record of an origin, up to a size, under one root. A C2SP tlog-checkpoint with these lines behind
 * its three: forms and algorithm, number, time, and the day if it closes one.
 *
 * @param size how many events, from the first
 * @param number of the checkpoint, from 1 without a gap
 * @param day the day it closes, null for one between
 */
public record Checkpoint(
        String origin,
        long size,
        byte[] root,
        HashAlgorithm hash,
        long number,
        Instant time,
        @Nullable LocalDate day) {
    private static final String FORM = "niangjia/1 ";
    private static final String ENTRY = " entry/" + Entry.FORM;

    /** @throws Malformed if it is not one of ours, spelled as we spell it */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 7 || lines.length > 8) {
            throw new Malformed("checkpoint of " + (lines.length - 1) + " lines (expected: 6 or 7)");
        }
        try {
            Checkpoint read = new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    Fields.base64(lines[2]),
                    HashAlgorithm.of(between(lines[3], FORM, ENTRY)),
                    Long.parseLong(between(lines[4], "number ", "")),
                    Instant.parse(between(lines[5], "time ", "")),
                    lines.length == 8 ? LocalDate.parse(between(lines[6], "day ", "")) : null);
            if (read.text().equals(text)) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed("checkpoint: " + e.getMessage());
        }
        throw new Malformed("checkpoint is not spelled as agreed");
    }

    private static String between(String line, String before, String behind) {
        if (!line.startsWith(before) || !line.endsWith(behind) || line.length() < before.length() + behind.length()) {
            throw new Malformed("line of a checkpoint (expected: " + before + "\u2026" + behind + ")");
        }
        return line.substring(before.length(), line.length() - behind.length());
    }

    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n" + FORM + hash.id() + ENTRY
                + "\nnumber " + number + "\ntime " + time + "\n" + (day == null ? "" : "day " + day + "\n");
    }

    public String rootHex() {
        return HexFormat.of().formatHex(root);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checkpoint checkpoint && text().equals(checkpoint.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, size);
    }
}
