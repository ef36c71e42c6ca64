package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ABulkIsItsStartersOwn(String actual, String starter) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(starter);
    }

    @Override
    public String code() {
        return "complaint/bulk-of-another";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, starter);
    }
}
