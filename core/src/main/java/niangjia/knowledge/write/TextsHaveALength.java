package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: which text; length in characters; the longest allowed. */
record TextsHaveALength(String field, String text, int longest) implements Rule {
    @Override
    public boolean violated() {
        return text.isBlank() || text.length() > longest;
    }

    @Override
    public String code() {
        return "knowledge/text-length";
    }

    @Override
    public List<Object> facts() {
        return List.of(field, text.isBlank() ? 0 : text.length(), longest);
    }
}
