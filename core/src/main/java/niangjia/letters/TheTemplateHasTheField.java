package niangjia.letters;

import java.util.List;
import niangjia.shared.Rule;

record TheTemplateHasTheField(String template, String field, boolean there) implements Rule {
    @Override
    public boolean violated() {
        return !there;
    }

    @Override
    public String code() {
        return "letters/field-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(field, template);
    }
}
