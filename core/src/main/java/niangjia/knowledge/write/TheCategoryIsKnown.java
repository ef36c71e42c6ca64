package niangjia.knowledge.write;

import java.util.List;
import niangjia.knowledge.Categories;
import niangjia.shared.Rule;

/** Facts: the code; the codes there are. */
record TheCategoryIsKnown(String category) implements Rule {
    @Override
    public boolean violated() {
        return !Categories.CODES.contains(category);
    }

    @Override
    public String code() {
        return "knowledge/category-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(category, Categories.CODES);
    }
}
