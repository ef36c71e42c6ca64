package niangjia.shared.terms;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

record TheTermStands(TermStatus status, Set<TermStatus> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(status);
    }

    @Override
    public String code() {
        return "terms/wrong-status";
    }

    @Override
    public List<Object> facts() {
        return List.of(status, expected.stream().sorted().toList());
    }
}
