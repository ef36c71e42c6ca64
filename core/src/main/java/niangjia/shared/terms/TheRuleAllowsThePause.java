package niangjia.shared.terms;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

record TheRuleAllowsThePause(String ground, Set<String> allowed) implements Rule {
    @Override
    public boolean violated() {
        return !allowed.contains(ground);
    }

    @Override
    public String code() {
        return "terms/pause-ground";
    }

    @Override
    public List<Object> facts() {
        return List.of(ground, allowed.stream().sorted().toList());
    }
}
