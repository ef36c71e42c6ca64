package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

record ThePlaceHasAPack(String jurisdiction, boolean found) implements Rule {
    @Override
    public boolean violated() {
        return !found;
    }

    @Override
    public String code() {
        return "terms/pack-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(jurisdiction);
    }
}
