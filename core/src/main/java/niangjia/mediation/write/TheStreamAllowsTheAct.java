package niangjia.mediation.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

record TheStreamAllowsTheAct(Enum<?> actual, Set<? extends Enum<?>> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "mediation/registry-state";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().map(Enum::name).sorted().toList());
    }
}
