package niangjia.shared.terms;

import java.util.List;
import niangjia.shared.Rule;

record ThePackIsLoaded(String pack, boolean loaded) implements Rule {
    @Override
    public boolean violated() {
        return !loaded;
    }

    @Override
    public String code() {
        return "terms/pack-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(pack);
    }
}
