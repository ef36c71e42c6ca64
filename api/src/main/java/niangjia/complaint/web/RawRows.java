package niangjia.complaint.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into rows of a bounded length without holding more than one. A quotation mark left open swallows no good
 * rows: when it finds no end in time, only its first line is given up, and cutting goes on behind it.
 */
final class RawRows implements Iterator<RawRows.Row> {
    /** Longer than all fields of a contact at their longest. */
    static final int LONGEST = 64_000;

    private static final int CHUNK = 8192;

    private final Reader text;
    private final boolean quotes;
    private final StringBuilder held = new StringBuilder();
    private boolean ended;
    private @Nullable Row next;

    /** @param whole false if the row has no end within {@link #LONGEST}; then the text is its beginning */
    record Row(String text, boolean whole) {}

    /** @param quotes whether a line break between quotation marks belongs to the row */
    RawRows(Reader text, boolean quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    @Override
    public boolean hasNext() {
        while (next == null && fill(1)) {
            Row cut = cut();
            next = cut.text().isBlank() ? null : cut;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private Row cut() {
        boolean quoted = false;
        int firstLine = -1;
        int place = 0;
        while (place < LONGEST && fill(place + 1)) {
            char c = held.charAt(place);
            if (c == '"' && quotes) {
                quoted = !quoted;
            } else if (c == '\n') {
                firstLine = firstLine < 0 ? place : firstLine;
                if (!quoted) {
                    return taken(place, true);
                }
            }
            place++;
        }
        if (place < LONGEST && !quoted) {
            return taken(place, true);
        }
        return firstLine < 0 ? restOfLine(place) : taken(firstLine, false);
    }

    /** A single line without end is passed over, however long. */
    private Row restOfLine(int place) {
        String begin = held.substring(0, Math.min(100, place));
        while (fill(1)) {
            int end = held.indexOf("\n");
            held.delete(0, end < 0 ? held.length() : end + 1);
            if (end >= 0) {
                break;
            }
        }
        return new Row(begin, false);
    }

    private Row taken(int end, boolean whole) {
        String row = held.substring(0, end);
        held.delete(0, Math.min(held.length(), end + 1));
        return new Row(row.endsWith("\r") ? row.substring(0, row.length() - 1) : row, whole);
    }

    /** Whether at least so many characters are held, reading on as far as needed. */
    private boolean fill(int wanted) {
        char[] chunk = new char[CHUNK];
        while (held.length() < wanted && !ended) {
            try {
                int read = text.read(chunk);
                ended = read < 0;
                held.append(chunk, 0, Math.max(0, read));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return held.length() >= wanted;
    }
}
