package niangjia.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niangjia.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is to be put into a template, place by place. Null and blank are "not known": the place stays marked as missing. */
public final class Filling {
    private static final Filling EMPTY = new Filling(Map.of());

    private final Map<String, Value> values;

    private Filling(Map<String, Value> values) {
        this.values = values;
    }

    public static Filling empty() {
        return EMPTY;
    }

    public Filling line(String field, @Nullable String text) {
        return with(field, Value.one(FieldType.LINE, text == null ? "" : text.strip()));
    }

    public Filling text(String field, @Nullable String paragraphs) {
        String text = paragraphs == null ? "" : paragraphs.replace("\r\n", "\n");
        return with(
                field,
                new Value(
                        FieldType.TEXT,
                        Arrays.stream(text.split("\n"))
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .map(List::of)
                                .toList()));
    }

    public Filling lines(String field, List<String> texts) {
        return with(
                field,
                new Value(
                        FieldType.LINES,
                        texts.stream()
                                .map(String::strip)
                                .filter(each -> !each.isEmpty())
                                .map(List::of)
                                .toList()));
    }

    public Filling day(String field, @Nullable LocalDate day) {
        return with(field, Value.one(FieldType.DAY, day == null ? "" : Printed.day(day)));
    }

    /** @param moment as the clock on the wall of the desk showed it */
    public Filling moment(String field, @Nullable LocalDateTime moment) {
        return with(field, Value.one(FieldType.MOMENT, moment == null ? "" : Printed.moment(moment)));
    }

    public Filling sum(String field, @Nullable Money sum) {
        return with(field, Value.one(FieldType.SUM, sum == null ? "" : Printed.sum(sum)));
    }

    public Filling count(String field, @Nullable Long count) {
        return with(field, Value.one(FieldType.COUNT, count == null ? "" : count.toString()));
    }

    public Filling choice(String field, @Nullable String code) {
        return with(field, Value.one(FieldType.CHOICE, code == null ? "" : code));
    }

    public Filling rows(String field, List<List<String>> rows) {
        return with(
                field,
                new Value(
                        FieldType.ROWS,
                        rows.stream()
                                .map(row -> row.stream().map(String::strip).toList())
                                .toList()));
    }

    private Filling with(String field, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Filling(more);
    }

    Map<String, Value> values() {
        return values;
    }

    /** The value, unless it is blank or was never given. */
    Optional<Value> of(String field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.blank());
    }
}
