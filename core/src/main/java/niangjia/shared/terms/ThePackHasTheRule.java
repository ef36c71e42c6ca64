package niangjia.shared.terms;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

record ThePackHasTheRule(String key, String pack, Set<String> keys) implements Rule {
    @Override
    public boolean violated() {
        return !keys.contains(key);
    }

    @Override
    public String code() {
        return "terms/rule-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(key, pack);
    }
}
