package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

record ExtensionsAreLeft(int granted, int limit) implements Rule {
    @Override
    public boolean violated() {
        return granted >= limit;
    }

    @Override
    public String code() {
        return "terms/extensions-used";
    }

    @Override
    public List<Object> facts() {
        return List.of(granted, limit);
    }
}
