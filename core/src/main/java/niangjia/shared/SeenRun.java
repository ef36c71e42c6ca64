package niangjia.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Events that follow one another in a stream, seen together. */
final class SeenRun {
    private final String stream;
    private final long first;
    private final List<Seen.Item> items = new ArrayList<>();

    private SeenRun(String stream, long first) {
        this.stream = stream;
        this.first = first;
    }

    /** @param items what is no single entry is left out */
    static List<SeenRun> of(List<Seen.Item> items, Pattern form) {
        List<SeenRun> runs = new ArrayList<>();
        List<Seen.Item> entries = items.stream()
                .filter(Seen.Item::isEntry)
                .sorted(Comparator.comparing(Seen.Item::order))
                .toList();
        for (Seen.Item item : entries) {
            Matcher events = form.matcher(item.ref());
            if (!events.matches()) {
                continue;
            }
            long sequence = Long.parseLong(events.group(2));
            SeenRun run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (run == null || !run.stream.equals(events.group(1)) || run.first + run.items.size() != sequence) {
                run = new SeenRun(events.group(1), sequence);
                runs.add(run);
            }
            run.items.add(item);
        }
        return runs;
    }

    Seen.Item item() {
        if (items.size() == 1) {
            return items.get(0);
        }
        String digests = items.stream().map(Seen.Item::digest).collect(Collectors.joining("\n"));
        return new Seen.Item(
                Seen.Kind.EVENT,
                stream + "#" + first + "-" + (first + items.size() - 1),
                PaperDigest.of(digests.getBytes(StandardCharsets.US_ASCII)).hex());
    }
}
