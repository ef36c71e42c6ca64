package niangjia.shared.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import niangjia.shared.DeskTime;
import niangjia.shared.Rule;

record TheNamedDayFollowsTheStart(LocalDate day, Instant startedAt) implements Rule {
    @Override
    public boolean violated() {
        return day.isBefore(DeskTime.dayOf(startedAt));
    }

    @Override
    public String code() {
        return "terms/named-day-past";
    }

    @Override
    public List<Object> facts() {
        return List.of(day, DeskTime.dayOf(startedAt));
    }
}
