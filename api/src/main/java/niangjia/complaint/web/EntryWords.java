package niangjia.complaint.web;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niangjia.complaint.read.TimelineEntry.Field;
import niangjia.complaint.read.TimelineEntry.Who;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;

/** What stands in an entry of the record, said as people say it; the same for the course of every kind of case. */
@Component
public final class EntryWords {
    private final PageWords words;

    EntryWords(PageWords words) {
        this.words = words;
    }

    /** Who did it, with their roles; the desk itself has no name. */
    public String by(Who by) {
        return Actor.isTheDesk(by.staffId())
                ? words.text("timeline.desk")
                : words.text("timeline.by", words.labels("Role", by.roles()), by.name());
    }

    /** Whether an event tells of a clock, in streams whose clocks have events of their own. */
    public static boolean turnsAClock(String kind) {
        return kind.startsWith("clock.");
    }

    /** What a field of a clock holds, whose codes are those of time, not of the case. */
    public String ofAClock(Field field) {
        return switch (field.path()) {
            case "unit" -> words.label("TermUnit", field.value());
            case "roll" -> words.label("RollPolicy", field.value());
            case "reason" -> words.label("TermReason", field.value());
            case "provisional", "late" -> words.text("flag." + field.value());
            case "dueAt", "askedAt", "noticedAt" -> words.second(Instant.parse(field.value()));
            default -> field.value();
        };
    }

    /**
     * What any other field holds.
     *
     * @param units fields that hold the code of a unit
     * @param labels fields that hold a code, with the family of its labels
     */
    public String plain(String path, String value, Set<String> units, Map<String, String> labels) {
        String last = last(path);
        if (last.endsWith("Fen")) {
            return words.yuan(Long.valueOf(value));
        }
        if (units.contains(last)) {
            return words.unit(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return words.text("flag." + value);
        }
        String family = labels.get(last);
        return family == null ? value : words.label(family, value);
    }

    /**
     * The same where a code is known by the enum it is of; a field of such a name may hold words in another event.
     *
     * @param codes fields that may hold a code
     */
    public String plain(Field field, Set<String> units, Map<String, Class<? extends Enum<?>>> codes) {
        String last = last(field.path());
        Class<? extends Enum<?>> type = codes.get(last);
        Map<String, String> labels =
                type != null && isOneOf(type, field.value()) ? Map.of(last, type.getSimpleName()) : Map.of();
        return plain(field.path(), field.value(), units, labels);
    }

    /** @return for each event the glyph under which it stands, separated by spaces, in {@code eventsOfGlyphs} */
    public static Map<String, String> glyphs(Map<String, String> eventsOfGlyphs) {
        return eventsOfGlyphs.entrySet().stream()
                .flatMap(glyph ->
                        Stream.of(glyph.getValue().split(" ", -1)).map(event -> Map.entry(event, glyph.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isOneOf(Class<? extends Enum<?>> codes, String value) {
        return Stream.of(codes.getEnumConstants()).anyMatch(code -> code.name().equals(value));
    }

    /** The last name of a path like {@code parties[0].side}. */
    private static String last(String path) {
        String plain = path.replaceAll("\\[\\d+]", "");
        return plain.substring(plain.lastIndexOf('.') + 1);
    }
}
