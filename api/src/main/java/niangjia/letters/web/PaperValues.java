package niangjia.letters.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import niangjia.letters.Field;
import niangjia.letters.Filling;
import niangjia.letters.Given;
import niangjia.letters.LetterTemplate;
import niangjia.shared.web.Faults;
import niangjia.shared.web.acts.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of a template's fields as they are written down in JSON, by the name of the field; what only issuing brings has no place. */
public final class PaperValues {
    /** Beside what else is said of a paper: an object of the fields of its template. */
    public static final String VALUES = "values";

    /** What a document of the interface says of them. */
    public static final Map<String, Object> SCHEMA =
            Map.of("type", "object", "description", "by field of the template in force; null takes one away");

    private final Faults faults = new Faults();
    private final JsonValues values = new JsonValues(faults);

    private PaperValues() {}

    /** @throws niangjia.shared.web.BadInput with every fault */
    public static Filling read(LetterTemplate template, JsonNode written) {
        return new PaperValues().filling(template, written);
    }

    private Filling filling(LetterTemplate template, JsonNode written) {
        Filling filling = Filling.empty();
        for (String name : written.propertyNames()) {
            Field field = template.field(name)
                    .filter(known -> known.given() == Given.DRAFT)
                    .orElse(null);
            if (field == null) {
                String shown = JsonValues.shown(name);
                faults.add(path(shown == null ? "?" : shown), Faults.UNKNOWN, null, names(template));
            } else if (!JsonValues.absent(written.get(name))) {
                filling = with(filling, field, written.get(name));
            }
        }
        faults.refuse();
        return filling;
    }

    private Filling with(Filling filling, Field field, JsonNode node) {
        String name = field.name();
        String path = path(name);
        return switch (field.type()) {
            case LINE -> filling.line(name, values.line(path, node));
            case TEXT -> filling.text(name, values.account(path, node));
            case LINES -> filling.lines(name, lines(path, node));
            case DAY -> filling.day(name, values.date(path, node));
            case MOMENT -> filling.moment(name, moment(path, node));
            case SUM -> filling.sum(name, values.money(path, node));
            case COUNT -> filling.count(name, count(path, node));
            case CHOICE -> filling.choice(name, values.line(path, node));
            case ROWS -> filling.rows(name, rows(path, node, field.columns().size()));
        };
    }

    private List<String> lines(String path, JsonNode node) {
        if (node.isString()) {
            String text = values.account(path, node);
            return text == null ? List.of() : Arrays.asList(text.split("\n", -1));
        }
        return texts(path, node);
    }

    private List<String> texts(String path, JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (!node.isArray() || node.size() > JsonValues.ENTRIES) {
            values.wrongType(path, node, "array");
            return texts;
        }
        for (int i = 0; i < node.size(); i++) {
            JsonNode each = node.get(i);
            String text = JsonValues.absent(each) ? "" : values.account(path + "[" + i + "]", each);
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    private List<List<String>> rows(String path, JsonNode node, int columns) {
        List<List<String>> rows = new ArrayList<>();
        if (!node.isArray() || node.size() > JsonValues.ENTRIES) {
            values.wrongType(path, node, "array");
            return rows;
        }
        for (int i = 0; i < node.size(); i++) {
            String at = path + "[" + i + "]";
            List<String> row = texts(at, node.get(i));
            if (row.size() == columns && row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            } else if (row.size() != columns) {
                faults.add(at, Faults.WRONG_TYPE, String.valueOf(row.size()), String.valueOf(columns));
            }
        }
        return rows;
    }

    private @Nullable Long count(String path, JsonNode node) {
        Integer number = values.number(path, node);
        return number == null ? null : Long.valueOf(number);
    }

    /** As the clock on the wall of the desk shows it. */
    private @Nullable LocalDateTime moment(String path, JsonNode node) {
        String written = values.line(path, node);
        try {
            return written == null ? null : LocalDateTime.parse(written);
        } catch (DateTimeException noMoment) {
            faults.add(path, Faults.IMPOSSIBLE_DATE, JsonValues.shown(written), "YYYY-MM-DDThh:mm");
            return null;
        }
    }

    private static String path(String name) {
        return VALUES + "." + name;
    }

    private static String names(LetterTemplate template) {
        return template.fields().stream()
                .filter(field -> field.given() == Given.DRAFT)
                .map(Field::name)
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
    }
}
