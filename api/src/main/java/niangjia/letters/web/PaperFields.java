package niangjia.letters.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niangjia.letters.Field;
import niangjia.letters.LetterTemplate;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.TypedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a page asks of whoever writes a paper: the fields of its template, with what stands in them. The fragment
 * {@code letters/fields} shows it.
 *
 * @param rows of each table to show
 */
public record PaperFields(
        List<Field> fields,
        Map<String, Integer> rows,
        MultiValueMap<String, String> typed,
        @Nullable PageProblem problem)
        implements TypedFields {
    public static PaperFields of(
            LetterTemplate template, MultiValueMap<String, String> typed, @Nullable PageProblem problem) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<Field> fields = TypedValues.fields(template);
        fields.stream()
                .filter(field -> !field.columns().isEmpty())
                .forEach(field -> rows.put(field.name(), TypedValues.rows(field.name(), typed)));
        return new PaperFields(fields, rows, new LinkedMultiValueMap<>(typed), problem);
    }
}
