package niangjia.complaint.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import niangjia.complaint.read.CourseView.Choice;
import niangjia.shared.read.EventFields;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a course are alike, so that a page of it is found by its ids alone: the embedded store scans
 * whatever is asked for in another way. Kept in the case's own document.
 */
final class CourseIndex {
    private static final String INDEX = "courseIndex";
    private static final String STAFF = "staff";
    private static final String NAME = "name";
    private static final String MEDIUM = "medium";
    private static final String PAPER = "paper";
    private static final String ZOOM = "zoom";
    private static final String SEQUENCES = "sequences";

    private CourseIndex() {}

    static void play(Document doc, Told told) {
        Document alike = new Document(
                        STAFF, told.by() == null ? null : told.by().staffId())
                .append(MEDIUM, medium(told.shape()))
                .append(PAPER, Paper.behind(told.event()).map(Enum::name).orElse(null))
                .append(ZOOM, Zooms.of(told.event().getClass()).ordinal());
        List<Document> rows = new ArrayList<>(Rows.of(doc, INDEX));
        Document row = rows.stream()
                .filter(each -> alike.entrySet().stream()
                        .allMatch(part -> Objects.equals(part.getValue(), each.get(part.getKey()))))
                .findFirst()
                .orElse(null);
        if (row == null) {
            row = alike.append(SEQUENCES, List.of());
            rows.add(row);
        }
        List<Long> sequences = new ArrayList<>(row.getList(SEQUENCES, Long.class));
        sequences.add(told.seq());
        row.append(NAME, told.byName()).append(SEQUENCES, sequences);
        doc.append(INDEX, rows);
    }

    /** The latest first. */
    static List<Long> sequences(Document doc, Zoom zoom, TimelineFilter filter) {
        List<Long> found = new ArrayList<>();
        rows(doc, filter).stream()
                .filter(row -> row.getInteger(ZOOM) <= zoom.ordinal())
                .forEach(row -> found.addAll(row.getList(SEQUENCES, Long.class)));
        found.sort(Collections.reverseOrder());
        return found;
    }

    static Map<Zoom, Integer> counts(Document doc, TimelineFilter filter) {
        Map<Zoom, Integer> counts = new EnumMap<>(Zoom.class);
        for (Zoom zoom : Zoom.values()) {
            counts.put(zoom, sum(rows(doc, filter), zoom));
        }
        return counts;
    }

    static List<Choice> people(Document doc, Zoom zoom, TimelineFilter filter) {
        return choices(
                rows(doc, new TimelineFilter(null, filter.medium(), filter.paper())),
                STAFF,
                zoom,
                row -> row.getString(NAME));
    }

    static List<Choice> media(Document doc, Zoom zoom, TimelineFilter filter) {
        return choices(
                rows(doc, new TimelineFilter(filter.staffId(), null, filter.paper())), MEDIUM, zoom, row -> null);
    }

    static List<Choice> papers(Document doc, Zoom zoom, TimelineFilter filter) {
        return choices(
                rows(doc, new TimelineFilter(filter.staffId(), filter.medium(), null)), PAPER, zoom, row -> null);
    }

    private static List<Choice> choices(
            List<Document> rows, String field, Zoom zoom, Function<Document, @Nullable String> label) {
        Map<String, List<Document>> byValue = new LinkedHashMap<>();
        rows.stream().filter(row -> row.getString(field) != null).forEach(row -> byValue.computeIfAbsent(
                        row.getString(field), value -> new ArrayList<>())
                .add(row));
        return byValue.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        // people keep the name of their latest entry
                        each.getValue().stream()
                                .max((one, other) -> Long.compare(last(one), last(other)))
                                .map(label)
                                .orElse(null),
                        sum(each.getValue(), zoom)))
                .toList();
    }

    private static List<Document> rows(Document doc, TimelineFilter filter) {
        return Rows.of(doc, INDEX).stream()
                .filter(row -> fits(row, STAFF, filter.staffId())
                        && fits(row, MEDIUM, filter.medium())
                        && fits(
                                row,
                                PAPER,
                                filter.paper() == null ? null : filter.paper().name()))
                .toList();
    }

    private static boolean fits(Document row, String field, @Nullable String wanted) {
        return wanted == null || wanted.equals(row.getString(field));
    }

    private static int sum(List<Document> rows, Zoom zoom) {
        return rows.stream()
                .filter(row -> row.getInteger(ZOOM) <= zoom.ordinal())
                .mapToInt(row -> row.getList(SEQUENCES, Long.class).size())
                .sum();
    }

    private static long last(Document row) {
        List<Long> sequences = row.getList(SEQUENCES, Long.class);
        return sequences.get(sequences.size() - 1);
    }

    private static @Nullable String medium(EventShape shape) {
        return shape.plain().stream()
                .filter(each -> each.path().equals(MEDIUM))
                .map(EventFields.Plain::value)
                .findFirst()
                .orElse(null);
    }
}
