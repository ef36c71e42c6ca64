package niangjia.verify;

import java.util.ArrayList;
import java.util.List;

/** What stands in a bundle behind its head: events and hidden spans in the order of the index, checkpoints where they were taken. */
public sealed interface BundleItem {
    List<String> lines();

    /** An event with all its bytes. */
    record Shown(Entry entry) implements BundleItem {
        @Override
        public List<String> lines() {
            return List.of(String.join(
                    "\t",
                    "e",
                    Long.toString(entry.index()),
                    Fields.escaped(entry.eventId()),
                    Fields.escaped(entry.stream()),
                    Long.toString(entry.sequence()),
                    Fields.escaped(entry.streamType()),
                    Fields.escaped(entry.time()),
                    Fields.escaped(entry.payloadType()),
                    Fields.escaped(entry.revision()),
                    Fields.base64(entry.payload()),
                    Fields.base64(entry.metaData())));
        }

        static Shown read(Fields fields) {
            return new Shown(new Entry(
                    fields.number(),
                    fields.text(),
                    fields.text(),
                    fields.number(),
                    fields.textOrAbsent(),
                    fields.text(),
                    fields.text(),
                    fields.text(),
                    fields.bytes(),
                    fields.bytes()));
        }
    }

    /** A whole subtree of events of others, of which only the root is told. */
    record Hidden(Span span, byte[] root) implements BundleItem {
        public Hidden {
            if (!span.isSubtree()) {
                throw new Malformed("hidden: " + span + " (expected: a whole subtree)");
            }
        }

        @Override
        public List<String> lines() {
            // counted as the events are, from 1
            return List.of("h\t" + (span.from() + 1) + "\t" + span.to() + "\t" + Fields.base64(root));
        }

        static Hidden read(Fields fields) {
            long first = fields.number();
            long last = fields.number();
            if (first < 1 || last < first) {
                throw new Malformed("hidden: " + first + " to " + last);
            }
            return new Hidden(new Span(first - 1, last), fields.bytes());
        }
    }

    /** The record up to here was signed. */
    record Signed(Note note) implements BundleItem {
        @Override
        public List<String> lines() {
            String[] all = note.whole().split("\n", -1);
            List<String> lines = new ArrayList<>(List.of("c\t" + (all.length - 1)));
            for (int at = 0; at < all.length - 1; at++) {
                lines.add("| " + all[at]);
            }
            return lines;
        }

        static Signed read(Fields fields, Lines lines) {
            StringBuilder whole = new StringBuilder();
            for (long left = fields.number(); left > 0; left--) {
                String line = lines.required();
                if (!line.startsWith("| ")) {
                    throw new Malformed("line of a checkpoint (expected: | and a space)");
                }
                whole.append(line, 2, line.length()).append('\n');
            }
            return new Signed(Note.parse(whole.toString()));
        }
    }

    /** The last line, with the number of the last event. */
    record End(long size) implements BundleItem {
        @Override
        public List<String> lines() {
            return List.of("end\t" + size);
        }
    }

    static BundleItem read(Lines lines) {
        String line = lines.required();
        int tab = line.indexOf('\t');
        Fields fields = Fields.of(line.substring(tab + 1));
        BundleItem item =
                switch (tab < 0 ? "" : line.substring(0, tab)) {
                    case "e" -> Shown.read(fields);
                    case "h" -> Hidden.read(fields);
                    case "c" -> Signed.read(fields, lines);
                    case "end" -> new End(fields.number());
                    default -> throw new Malformed("line of a kind that is not known");
                };
        fields.end();
        return item;
    }
}
