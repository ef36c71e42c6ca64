package niangjia.supervision.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.CloseReason;
import niangjia.supervision.SupervisionStatus;

record TheReasonFitsTheState(CloseReason reason, SupervisionStatus actual, Set<SupervisionStatus> expected)
        implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "supervision/close-reason";
    }

    @Override
    public List<Object> facts() {
        return List.of(reason, actual, expected.stream().sorted().toList());
    }
}
