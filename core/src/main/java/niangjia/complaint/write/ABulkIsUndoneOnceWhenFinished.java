package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ABulkIsUndoneOnceWhenFinished(boolean undoing, boolean finished) implements Rule {
    @Override
    public boolean violated() {
        return undoing || !finished;
    }

    @Override
    public String code() {
        return "complaint/bulk-not-to-be-undone";
    }

    @Override
    public List<Object> facts() {
        return List.of(undoing ? "undo-started" : "bulk-running", "bulk-finished");
    }
}
