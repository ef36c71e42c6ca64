package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the text that holds a link. */
record SourcesHoldNoLinks(String text) implements Rule {
    @Override
    public boolean violated() {
        return text.matches("(?is).*(https?:|://|www\\.).*");
    }

    @Override
    public String code() {
        return "knowledge/source-link";
    }

    @Override
    public List<Object> facts() {
        return List.of(text);
    }
}
