package niangjia.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a template, taken apart into words and named places: {@code 根据{bases}，本会…}. */
record PlacedText(List<Segment> segments) {
    static final PlacedText NONE = new PlacedText(List.of());
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]{0,39})}");

    PlacedText {
        segments = List.copyOf(segments);
    }

    /** Words, or a place: never both. */
    record Segment(String words, String place) {}

    static PlacedText of(String text) {
        List<Segment> segments = new ArrayList<>();
        Matcher found = PLACE.matcher(text);
        int at = 0;
        while (found.find()) {
            segments.add(new Segment(text.substring(at, found.start()), ""));
            segments.add(new Segment("", found.group(1)));
            at = found.end();
        }
        segments.add(new Segment(text.substring(at), ""));
        return new PlacedText(segments.stream()
                .filter(each -> !each.equals(new Segment("", "")))
                .toList());
    }

    /** Whether there is a brace that belongs to no place. */
    boolean torn() {
        return segments.stream().anyMatch(each -> each.words().matches("(?s).*[{}].*"));
    }

    List<String> places() {
        return segments.stream()
                .map(Segment::place)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    /** The only place there is, if there is nothing beside it; else empty. */
    String alone() {
        return segments.size() == 1 ? segments.get(0).place() : "";
    }
}
