package niangjia.complaint.write;

import java.util.List;
import java.util.Set;
import niangjia.complaint.ComplaintStatus;
import niangjia.shared.Rule;

record TheStateAllowsTheAct(ComplaintStatus actual, Set<ComplaintStatus> expected) implements Rule {
    @Override
    public boolean violated() {
        return !expected.contains(actual);
    }

    @Override
    public String code() {
        return "complaint/wrong-state";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected.stream().sorted().toList());
    }
}
