package niangjia.complaint.web;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Faults;
import niangjia.shared.web.StrictJson;
import niangjia.shared.web.acts.JsonValues;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of an import as bodies of contacts; a row that cannot be read is told as such and harms no other. */
final class ImportRows implements Iterator<ImportRow> {
    static final String KEY = "key";
    private static final String CALLER = "caller.";
    private static final Set<String> LISTS = Set.of("consents", "caller.kinds");
    private static final Set<String> FLAGS = Set.of("caller.anonymous");

    private final RawRows raw;
    /** Empty for JSON Lines, where each row names its fields itself. */
    private final List<String> columns;

    private long number;

    private ImportRows(RawRows raw, List<String> columns) {
        this.raw = raw;
        this.columns = columns;
    }

    static ImportRows ofLines(Reader text) {
        return new ImportRows(new RawRows(text, false), List.of());
    }

    /** @throws niangjia.shared.web.BadInput if the header names unknown columns, or no {@code key} */
    static ImportRows ofTable(Reader text) {
        RawRows raw = new RawRows(text, true);
        List<String> columns = raw.hasNext() ? header(raw.next()) : List.of();
        Faults faults = new Faults();
        Set<String> known = columns();
        for (String column : columns) {
            if (!known.contains(column)) {
                String shown = JsonValues.shown(column);
                faults.add(shown == null ? "?" : shown, Faults.UNKNOWN, null, String.join(", ", known));
            }
        }
        if (!columns.contains(KEY)) {
            faults.add(KEY, Faults.MISSING, null, "a column");
        }
        faults.refuse();
        return new ImportRows(raw, columns);
    }

    /** Every column a table may have, in the order of the form. */
    static Set<String> columns() {
        Set<String> known = new LinkedHashSet<>(List.of(KEY));
        for (ActField field : ActForm.bySegment("log-contact").orElseThrow().fields()) {
            if (field.kind() == FieldKind.CALLER) {
                CallerReader.FIELDS.forEach(part -> known.add(CALLER + part));
            } else {
                known.add(field.name());
            }
        }
        known.add(CommandReader.LATE_REASON);
        return known;
    }

    @Override
    public boolean hasNext() {
        return raw.hasNext();
    }

    @Override
    public ImportRow next() {
        RawRows.Row row = raw.next();
        number++;
        try {
            if (!row.whole()) {
                throw new RuleViolated("request/row-too-long", List.of(RawRows.LONGEST));
            }
            // what the decoder puts in place of bytes that are no text
            if (row.text().indexOf('\uFFFD') >= 0) {
                throw new RuleViolated("request/bad-encoding", List.of());
            }
            return new ImportRow(number, columns.isEmpty() ? line(row.text()) : cells(row.text()), null);
        } catch (RuleViolated broken) {
            return new ImportRow(number, null, broken);
        }
    }

    private static ObjectNode line(String text) {
        return (ObjectNode) StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode cells(String text) {
        List<String> cells = split(text);
        if (cells.size() != columns.size()) {
            throw new RuleViolated("request/row-broken", List.of());
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode caller = body.putObject("caller");
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            if (!cells.get(i).isBlank()) {
                boolean ofCaller = column.startsWith(CALLER);
                put(
                        ofCaller ? caller : body,
                        ofCaller ? column.substring(CALLER.length()) : column,
                        column,
                        cells.get(i));
            }
        }
        return body;
    }

    private static void put(ObjectNode into, String field, String column, String cell) {
        if (LISTS.contains(column)) {
            ArrayNode entries = into.putArray(field);
            for (String entry : cell.split("[;；]", -1)) {
                entries.add(entry.strip());
            }
        } else if (FLAGS.contains(column) && cell.strip().matches("(?i)true|false")) {
            into.put(field, Boolean.parseBoolean(cell.strip()));
        } else {
            into.put(field, cell);
        }
    }

    private static List<String> header(RawRows.Row row) {
        String text = row.text().startsWith("\uFEFF") ? row.text().substring(1) : row.text();
        return split(text).stream().map(String::strip).toList();
    }

    private static List<String> split(String text) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) {
                return new ArrayList<>(records.get(0).toList());
            }
        } catch (IOException | RuntimeException malformed) {
            // told below, without the words of the row
        }
        throw new RuleViolated("request/row-broken", List.of());
    }
}
