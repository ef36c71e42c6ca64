package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: which list; its size; the largest allowed. */
record ListsHaveAnEnd(String field, int size, int most) implements Rule {
    @Override
    public boolean violated() {
        return size > most;
    }

    @Override
    public String code() {
        return "knowledge/too-many";
    }

    @Override
    public List<Object> facts() {
        return List.of(field, size, most);
    }
}
