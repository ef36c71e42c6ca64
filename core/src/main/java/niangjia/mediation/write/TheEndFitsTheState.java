package niangjia.mediation.write;

import java.util.List;
import java.util.Set;
import niangjia.mediation.CaseEnd;
import niangjia.mediation.MediationStatus;
import niangjia.shared.Rule;

record TheEndFitsTheState(CaseEnd reason, MediationStatus actual, Set<MediationStatus> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "mediation/close-reason";
    }

    @Override
    public List<Object> facts() {
        return List.of(reason, actual, expected.stream().sorted().toList());
    }
}
