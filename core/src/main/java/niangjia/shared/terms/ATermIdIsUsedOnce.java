package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

record ATermIdIsUsedOnce(String termId, boolean used) implements Rule {
    @Override
    public boolean violated() {
        return used;
    }

    @Override
    public String code() {
        return "terms/id-used";
    }

    @Override
    public List<Object> facts() {
        return List.of(termId);
    }
}
