package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;

record ALookIsAtSomeNotices(int actual, int most) implements Rule {
    @Override
    public boolean violated() {
        return actual < 1 || actual > most;
    }

    @Override
    public String code() {
        return "complaint/notice-count";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, most);
    }
}
