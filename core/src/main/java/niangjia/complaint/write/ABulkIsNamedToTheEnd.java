package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ABulkIsNamedToTheEnd(int named, int expected) implements Rule {
    @Override
    public boolean violated() {
        return named != expected;
    }

    @Override
    public String code() {
        return "complaint/bulk-rows-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(named, expected);
    }
}
