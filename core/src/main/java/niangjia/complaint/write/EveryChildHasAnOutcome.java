package niangjia.complaint.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

/** A complaint closes after what grew out of it, or with a reason. */
record EveryChildHasAnOutcome(Set<String> pending, boolean reasonGiven) implements Rule {
    @Override
    public boolean violated() {
        return !pending.isEmpty() && !reasonGiven;
    }

    @Override
    public String code() {
        return "complaint/child-pending";
    }

    @Override
    public List<Object> facts() {
        return List.of(List.copyOf(pending));
    }
}
