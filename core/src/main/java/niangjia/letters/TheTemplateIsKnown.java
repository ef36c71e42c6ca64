package niangjia.letters;

import java.util.List;
import niangjia.shared.Rule;

record TheTemplateIsKnown(String asked, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "letters/template-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(asked);
    }
}
