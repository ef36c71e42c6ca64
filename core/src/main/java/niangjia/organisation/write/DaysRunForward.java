package niangjia.organisation.write;

import java.util.List;
import niangjia.organisation.DaySpan;
import niangjia.shared.Rule;

/** Facts: the last day; the first, before which it must not be. */
record DaysRunForward(DaySpan days) implements Rule {
    @Override
    public boolean violated() {
        return days.isEmpty();
    }

    @Override
    public String code() {
        return "organisation/days-reversed";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.valueOf(days.to()), days.from());
    }
}
