package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;
import niangjia.verify.BundleHeader;
import niangjia.verify.BundleItem;

/** Writes the whole record up to its last checkpoint, row by row: it may be larger than any memory. */
final class Bundles {
    private static final int PAGE = 500;

    private final Rows rows;
    private final CheckpointRows checkpoints;

    Bundles(Rows rows, CheckpointRows checkpoints) {
        this.rows = rows;
        this.checkpoints = checkpoints;
    }

    /** @throws IllegalStateException if nothing is sealed yet */
    void write(OutputStream out, Instant at, LongConsumer written) {
        Taken last = last();
        long size = last.checkpoint().size();
        Lines lines = new Lines(out);
        lines.all(new BundleHeader(last.checkpoint().origin(), last.checkpoint().hash(), at, size, List.of()).lines());
        Signed signed = new Signed(last.checkpoint().number());
        signed.upTo(0, lines);
        rows.each(0, size, entry -> {
            lines.item(new BundleItem.Shown(entry));
            signed.upTo(entry.index(), lines);
            written.accept(entry.index());
        });
        lines.item(new BundleItem.End(size));
        lines.flush();
    }

    Taken last() {
        return checkpoints
                .last()
                .orElseThrow(() -> new IllegalStateException("nothing is sealed (expected: seal first)"));
    }

    /** Checkpoints, each behind the last event it is over. */
    private final class Signed {
        private final long last;
        private final Deque<Taken> next = new ArrayDeque<>();
        private long read;

        Signed(long last) {
            this.last = last;
        }

        void upTo(long size, Lines lines) {
            while (true) {
                if (next.isEmpty() && read < last) {
                    next.addAll(checkpoints.after(read, PAGE));
                    read = next.isEmpty() ? last : next.getLast().checkpoint().number();
                }
                Taken first = next.peek();
                if (first == null
                        || first.checkpoint().size() > size
                        || first.checkpoint().number() > last) {
                    return;
                }
                lines.item(new BundleItem.Signed(checkpoints.complete(next.remove())));
            }
        }
    }

    /** Each with a line feed, in UTF-8. */
    static final class Lines {
        private final Writer out;

        Lines(OutputStream out) {
            this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        }

        void item(BundleItem item) {
            all(item.lines());
        }

        void all(List<String> lines) {
            try {
                for (String line : lines) {
                    out.write(line);
                    out.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
