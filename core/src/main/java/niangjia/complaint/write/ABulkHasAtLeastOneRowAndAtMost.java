package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ABulkHasAtLeastOneRowAndAtMost(int actual, int most) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1 || actual > most;
    }

    @Override
    public String code() {
        return "complaint/bulk-row-count";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, most);
    }
}
