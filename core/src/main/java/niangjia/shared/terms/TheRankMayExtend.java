package niangjia.shared.terms;

import java.util.List;
import java.util.Set;
import niangjia.shared.Role;
import niangjia.shared.Rule;

record TheRankMayExtend(Set<Role> held, Set<Role> approvers) implements Rule {
    @Override
    public boolean violated() {
        return held.stream().noneMatch(approvers::contains);
    }

    @Override
    public String code() {
        return "terms/extension-by-rank";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                held.stream().sorted().toList(), approvers.stream().sorted().toList());
    }
}
