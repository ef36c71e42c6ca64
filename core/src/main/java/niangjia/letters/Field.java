package niangjia.letters;

import java.util.List;
import java.util.Map;

/**
 * A named place of a template.
 *
 * @param label what people call it, in the language of the letter
 * @param required the letter is not complete without it
 * @param join between several texts in one sentence
 * @param form regular expression of a line; empty for any
 * @param choices text by code, for a choice alone
 * @param columns of rows
 */
public record Field(
        String name,
        String label,
        FieldType type,
        Given given,
        boolean required,
        String join,
        String form,
        Map<String, String> choices,
        List<Column> columns) {
    public Field {
        choices = Map.copyOf(choices);
        columns = List.copyOf(columns);
    }

    /** @param width in parts of the whole */
    public record Column(String label, int width) {}

    Missing missing() {
        return new Missing(name, label, given);
    }
}
