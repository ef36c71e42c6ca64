package niangjia.supervision.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import niangjia.shared.UnitRef;
import niangjia.shared.read.DocumentStore;
import niangjia.supervision.EmployerHistory;
import niangjia.supervision.EmployerStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Between documents and the employers they stand for; every figure with the day it counts from. */
final class EmployerDocuments {
    static final String NAME = "name";
    static final String STATE = "state";
    static final String WORDS = "words";
    /** Every unit in whose area it ever was, and all above: where a figure for an earlier day looks for it. */
    static final String EVER = "ever";

    private static final String FORMER = "former";
    private static final String CREDIT = "credit";
    private static final String SECTOR = "sector";
    private static final String PLACE = "place";
    private static final String PATH = "path";
    private static final String PLACES = "places";
    private static final String UNIONS = "unions";
    private static final String COUNTS = "counts";
    private static final String OPEN = "open";
    private static final String ON = "on";
    private static final String ID = "id";
    private static final String WORKERS = "workers";
    private static final String MEMBERS = "members";

    private EmployerDocuments() {}

    static void register(Document doc, String name, @Nullable String creditCode, String sector) {
        doc.append(NAME, name)
                .append(FORMER, List.of())
                .append(CREDIT, creditCode)
                .append(SECTOR, sector);
        doc.append(STATE, EmployerStatus.OPEN.name());
        words(doc);
    }

    static void rename(Document doc, String name) {
        List<String> former = new ArrayList<>();
        former.add(doc.getString(NAME));
        former.addAll(doc.getList(FORMER, String.class));
        doc.append(NAME, name).append(FORMER, former);
        words(doc);
    }

    static void state(Document doc, EmployerStatus state) {
        doc.append(STATE, state.name());
    }

    /** Where it is now, and for whose eyes. */
    static void place(Document doc, UnitRef place) {
        Set<String> ever = new LinkedHashSet<>(doc.getList(EVER, String.class, List.of()));
        ever.addAll(place.lineage());
        doc.append(PLACE, place.id())
                .append(PATH, place.path())
                .append(RegistryReach.SCOPE, place.lineage())
                .append(EVER, List.copyOf(ever));
    }

    static void keep(Document doc, EmployerHistory history) {
        doc.append(PLACES, dated(history.places(), EmployerDocuments::unit));
        doc.append(UNIONS, dated(history.unions(), EmployerDocuments::unit));
        doc.append(OPEN, dated(history.open(), open -> new Document(OPEN, open)));
        doc.append(
                COUNTS,
                history.members().keySet().stream()
                        .map(day -> new Document(ON, day.toString())
                                .append(WORKERS, history.workers().get(day))
                                .append(MEMBERS, history.members().get(day)))
                        .toList());
    }

    static EmployerHistory history(Document doc) {
        return new EmployerHistory(
                days(doc, PLACES, EmployerDocuments::unit),
                days(doc, COUNTS, row -> row.getInteger(MEMBERS)),
                days(doc, COUNTS, row -> row.getInteger(WORKERS)),
                days(doc, UNIONS, EmployerDocuments::unit),
                days(doc, OPEN, row -> row.getBoolean(OPEN)));
    }

    static EmployerRow row(Document doc, LocalDate on, Function<UnitRef, CommitteeCover> committee) {
        EmployerHistory history = history(doc);
        UnitRef union = history.unionOn(on).orElse(null);
        return new EmployerRow(
                doc.getString("_id"),
                doc.getLong(DocumentStore.SEQ),
                doc.getString(NAME),
                doc.getString(CREDIT),
                doc.getString(SECTOR),
                doc.getString(PLACE),
                EmployerStatus.valueOf(doc.getString(STATE)),
                counts(doc).stream()
                        .filter(count -> !count.on().isAfter(on))
                        .findFirst()
                        .orElse(null),
                union == null ? null : union.id(),
                union == null ? CommitteeCover.NONE : committee.apply(union));
    }

    static EmployerView view(EmployerRow now, Document doc, @Nullable CommitteeRow committee) {
        return new EmployerView(
                now, doc.getList(FORMER, String.class), counts(doc), committee, RegistryCourse.read(doc));
    }

    /** The newest day first. */
    private static List<EmployerCount> counts(Document doc) {
        List<EmployerCount> counts = new ArrayList<>();
        for (Document row : doc.getList(COUNTS, Document.class, List.of())) {
            counts.add(new EmployerCount(
                    LocalDate.parse(row.getString(ON)), row.getInteger(WORKERS), row.getInteger(MEMBERS)));
        }
        Collections.reverse(counts);
        return counts;
    }

    private static void words(Document doc) {
        List<String> names = new ArrayList<>(doc.getList(FORMER, String.class));
        names.add(doc.getString(NAME));
        names.add(Objects.toString(doc.getString(CREDIT), ""));
        doc.append(WORDS, List.copyOf(EmployerWords.known(names)));
    }

    private static <T> List<Document> dated(Map<LocalDate, T> told, Function<T, Document> row) {
        return told.entrySet().stream()
                .map(entry ->
                        row.apply(entry.getValue()).append(ON, entry.getKey().toString()))
                .toList();
    }

    private static <T> Map<LocalDate, T> days(Document doc, String field, Function<Document, T> value) {
        Map<LocalDate, T> days = new TreeMap<>();
        doc.getList(field, Document.class, List.of())
                .forEach(row -> days.put(LocalDate.parse(row.getString(ON)), value.apply(row)));
        return days;
    }

    private static Document unit(UnitRef unit) {
        return new Document(ID, unit.id()).append(PATH, unit.path());
    }

    private static UnitRef unit(Document row) {
        return new UnitRef(row.getString(ID), row.getString(PATH));
    }
}
