package niangjia.organisation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: length in characters; the longest allowed. */
record TextsHaveALength(String text, int longest) implements Rule {
    @Override
    public boolean violated() {
        return text.isBlank() || text.length() > longest;
    }

    @Override
    public String code() {
        return "organisation/text-length";
    }

    @Override
    public List<Object> facts() {
        return List.of(text.isBlank() ? 0 : text.length(), longest);
    }
}
