package niangjia.mediation.write;

import java.util.List;
import java.util.Set;
import niangjia.mediation.MediationStatus;
import niangjia.shared.Rule;

record TheStateAllowsTheAct(MediationStatus actual, Set<MediationStatus> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "mediation/wrong-state";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().sorted().toList());
    }
}
