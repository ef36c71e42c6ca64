package niangjia.letters.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import niangjia.letters.Field;
import niangjia.letters.FieldType;
import niangjia.letters.Given;
import niangjia.letters.LetterTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between the values of a paper and the fields of a page: {@code values.facts}, for a table {@code values.evidence[0][1]}. */
public final class TypedValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PREFIX = PaperValues.VALUES + ".";
    private static final int MOST_ROWS = 200;
    /** A column that only counts the rows. */
    private static final String COUNTED = "序号";

    private TypedValues() {}

    /** Every field of the template; what was left blank is taken away. */
    public static ObjectNode read(LetterTemplate template, MultiValueMap<String, String> typed) {
        ObjectNode values = JSON.objectNode();
        fields(template).forEach(field -> values.set(field.name(), value(field, typed)));
        return values;
    }

    public static MultiValueMap<String, String> shown(LetterTemplate template, ObjectNode values) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Field field : fields(template)) {
            JsonNode value = values.path(field.name());
            String path = PREFIX + field.name();
            if (field.type() == FieldType.ROWS) {
                for (int row = 0; row < value.size(); row++) {
                    for (int cell = 0; cell < value.get(row).size(); cell++) {
                        typed.add(
                                cell(path, row, cell), value.get(row).get(cell).asString(""));
                    }
                }
            } else if (field.type() == FieldType.LINES) {
                typed.add(path, String.join("\n", PaperJson.lines(value)));
            } else if (!value.isMissingNode() && !value.isNull()) {
                typed.add(path, value.asString(""));
            }
        }
        return typed;
    }

    /** What a page asks for, in the order of the template. */
    public static List<Field> fields(LetterTemplate template) {
        return template.fields().stream()
                .filter(field -> field.given() == Given.DRAFT)
                .toList();
    }

    /** Rows that are filled in, and one more to go on in. */
    static int rows(String field, MultiValueMap<String, String> typed) {
        String path = PREFIX + field + "[";
        return typed.entrySet().stream()
                .filter(each -> each.getKey().startsWith(path)
                        && each.getValue().stream().anyMatch(value -> !value.isBlank()))
                .map(each -> each.getKey().substring(path.length()).replaceAll("].*", ""))
                .filter(row -> row.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .max(Comparator.naturalOrder())
                .map(last -> last + 2)
                .orElse(2);
    }

    private static JsonNode value(Field field, MultiValueMap<String, String> typed) {
        String path = PREFIX + field.name();
        if (field.type() == FieldType.ROWS) {
            return rows(field, path, typed);
        }
        String written = typed.getFirst(path);
        if (written == null || written.isBlank()) {
            return JSON.nullNode();
        }
        String plain = written.replace("\r\n", "\n").strip();
        return switch (field.type()) {
            case LINES -> {
                ArrayNode lines = JSON.arrayNode();
                Arrays.stream(plain.split("\n", -1))
                        .filter(line -> !line.isBlank())
                        .forEach(lines::add);
                yield lines;
            }
            case COUNT -> plain.matches("\\d{1,9}") ? JSON.numberNode(Integer.parseInt(plain)) : JSON.stringNode(plain);
            default -> JSON.stringNode(plain);
        };
    }

    private static ArrayNode rows(Field field, String path, MultiValueMap<String, String> typed) {
        ArrayNode rows = JSON.arrayNode();
        int columns = field.columns().size();
        boolean counted = field.columns().get(0).label().equals(COUNTED);
        for (int row = 0; row < Math.min(MOST_ROWS, rows(field.name(), typed)); row++) {
            boolean filled = false;
            ArrayNode cells = JSON.arrayNode();
            for (int cell = 0; cell < columns; cell++) {
                String written = typed.getFirst(cell(path, row, cell));
                String plain = written == null ? "" : written.strip();
                filled |= !plain.isEmpty() && !(counted && cell == 0);
                cells.add(counted && cell == 0 ? String.valueOf(rows.size() + 1) : plain);
            }
            if (filled) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String cell(String path, int row, int cell) {
        return path + "[" + row + "][" + cell + "]";
    }
}
