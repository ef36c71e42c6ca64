package niangjia.organisation.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niangjia.organisation.DaySpan;
import niangjia.shared.Rule;

/** Facts: the first day without; the days it can shorten. */
record AnEndFallsWithinTheDays(LocalDate fromDay, Optional<DaySpan> days) implements Rule {
    @Override
    public boolean violated() {
        return days.filter(span -> span.contains(fromDay)).isEmpty();
    }

    @Override
    public String code() {
        return "organisation/end-outside-days";
    }

    @Override
    public List<Object> facts() {
        return List.of(fromDay, days.map(DaySpan::toString).orElse(""));
    }
}
