package niangjia.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A bundle as lines, to be tampered with as somebody would who knows its form. */
record BundleText(List<String> lines) {
    static BundleText of(byte[] bundle) {
        return new BundleText(new ArrayList<>(List.of(new String(bundle, UTF_8).split("\n"))));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Where the event of that number stands. */
    int event(long number) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).startsWith("e\t" + number + "\t"))
                .findFirst()
                .orElseThrow();
    }

    BundleText change(int line, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, change.apply(lines.get(line)));
        return new BundleText(changed);
    }

    BundleText without(int line) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(line);
        return new BundleText(changed);
    }

    BundleText with(int line, String more) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(line, more);
        return new BundleText(changed);
    }

    /** All events behind one, and all checkpoints over them, taken away; every count set right. */
    BundleText cutBehind(long number) {
        List<String> kept = new ArrayList<>();
        for (String line : lines.subList(0, event(number) + 1)) {
            kept.add(line.startsWith("size\t") ? "size\t" + number : line);
        }
        int at = event(number) + 1;
        while (lines.get(at).startsWith("c\t") || lines.get(at).startsWith("|")) {
            kept.add(lines.get(at++));
        }
        kept.add("end\t" + number);
        return new BundleText(kept);
    }

    /** The numbers of events set anew in their order. */
    BundleText renumbered() {
        List<String> changed = new ArrayList<>();
        long number = 0;
        for (String line : lines) {
            changed.add(line.startsWith("e\t") ? line.replaceFirst("^e\t\\d+", "e\t" + ++number) : line);
        }
        return new BundleText(changed);
    }
}
