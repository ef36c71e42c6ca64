package niangjia.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the author of a decision had on screen. It stands in the metadata of the events of that decision under {@link
 * RecordMeta#SEEN}; a decision without it was not told what its author saw.
 *
 * @param position number in the whole record of the latest event of the case that the page showed
 * @param sequence of that event within the case
 * @param items each once, in the order of kind and reference
 */
public record Seen(long position, long sequence, List<Item> items) {
    /** More events than these are kept as runs, so that what is seen never outgrows the event. */
    public static final int SINGLE = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern EVENTS = Pattern.compile("(.+)#(\\d{1,18})(?:-(\\d{1,18}))?");

    public Seen {
        items = items.stream()
                .distinct()
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::order))
                .toList();
    }

    /** What can be on a screen. */
    public enum Kind {
        /** An entry of the course of a case. */
        EVENT,
        /** A paper made here. */
        PAPER,
        /** A paper that came from somebody else, or evidence. */
        ATTACHMENT;

        /** As it stands in the record. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that was seen.
     *
     * @param ref of an event, and of an attachment by the event that brought it, {@code stream#sequence}; of a run of events
     *     {@code stream#first-last}; of a paper its id within the case, or its digest
     * @param digest SHA-256 of the stored bytes in hexadecimal; of a run, of the digests of its events in order
     */
    public record Item(Kind kind, String ref, String digest) {
        public static Item event(String stream, long sequence, String digest) {
            return new Item(Kind.EVENT, stream + "#" + sequence, digest);
        }

        /** Whether it is one entry of a course, whatever it brought. */
        boolean isEntry() {
            Matcher events = EVENTS.matcher(ref);
            return kind != Kind.PAPER && events.matches() && events.group(3) == null;
        }

        String order() {
            Matcher events = EVENTS.matcher(ref);
            return events.matches() ? events.group(1) + "#" + "%019d".formatted(Long.parseLong(events.group(2))) : ref;
        }
    }

    /** Sequences of the events of a stream that were on screen, with those that brought attachments. */
    public Set<Long> sequences(String stream) {
        Set<Long> all = new TreeSet<>();
        for (Item item : items) {
            Matcher events = EVENTS.matcher(item.ref());
            if (events.matches() && events.group(1).equals(stream)) {
                long first = Long.parseLong(events.group(2));
                long last = events.group(3) == null ? first : Long.parseLong(events.group(3));
                LongStream.rangeClosed(first, last).forEach(all::add);
            }
        }
        return all;
    }

    /** The same, with runs where there are too many to stand alone; in a run an attachment is an entry as others are. */
    public Seen folded() {
        if (items.size() <= SINGLE) {
            return this;
        }
        List<Item> folded = new ArrayList<>();
        for (SeenRun run : SeenRun.of(items, EVENTS)) {
            folded.add(run.item());
        }
        items.stream().filter(item -> !item.isEntry()).forEach(folded::add);
        return new Seen(position, sequence, folded);
    }

    public String toJson() {
        ObjectNode json = JSON.createObjectNode();
        json.put("position", position);
        json.put("sequence", sequence);
        ArrayNode all = json.putArray("items");
        items.forEach(item -> all.addObject()
                .put("kind", item.kind().word())
                .put("ref", item.ref())
                .put("digest", item.digest()));
        return json.toString();
    }

    public static Seen ofJson(String json) {
        JsonNode read = JSON.readTree(json);
        List<Item> items = new ArrayList<>();
        read.path("items")
                .forEach(item -> items.add(new Item(
                        Kind.valueOf(item.path("kind").asString().toUpperCase(Locale.ROOT)),
                        item.path("ref").asString(),
                        item.path("digest").asString())));
        return new Seen(read.path("position").asLong(), read.path("sequence").asLong(), items);
    }

    /** Empty if the message is no decision, or its author was not told of. */
    public static Optional<Seen> from(Map<String, ?> meta) {
        Object json = meta.get(RecordMeta.SEEN);
        return json == null ? Optional.empty() : Optional.of(ofJson(json.toString()));
    }

    /** How many of each kind were on screen. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new TreeMap<>();
        for (Item item : items) {
            Matcher events = EVENTS.matcher(item.ref());
            int many = item.kind() == Kind.EVENT && events.matches() && events.group(3) != null
                    ? (int) (Long.parseLong(events.group(3)) - Long.parseLong(events.group(2)) + 1)
                    : 1;
            counts.merge(item.kind(), many, Integer::sum);
        }
        return counts;
    }
}
