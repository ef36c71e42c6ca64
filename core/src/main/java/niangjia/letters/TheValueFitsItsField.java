package niangjia.letters;

import java.util.List;
import niangjia.shared.Rule;

/** The value itself is not told: it may be a name. */
record TheValueFitsItsField(Field field, Value value) implements Rule {
    @Override
    public boolean violated() {
        if (value.type() != field.type()) {
            return true;
        }
        return switch (field.type()) {
            case LINE ->
                !value.blank() && !field.form().isEmpty() && !value.single().matches(field.form());
            case CHOICE -> !value.blank() && !field.choices().containsKey(value.single());
            case ROWS ->
                value.rows().stream()
                        .anyMatch(row -> row.size() != field.columns().size());
            default -> false;
        };
    }

    @Override
    public String code() {
        return "letters/value-misfit";
    }

    @Override
    public List<Object> facts() {
        String expected =
                switch (field.type()) {
                    case LINE -> field.form();
                    case CHOICE ->
                        String.join(
                                "|", field.choices().keySet().stream().sorted().toList());
                    case ROWS -> String.valueOf(field.columns().size());
                    default -> "";
                };
        return List.of(field.label(), value.type(), field.type(), expected);
    }
}
