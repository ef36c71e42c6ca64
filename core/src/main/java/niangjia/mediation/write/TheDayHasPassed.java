package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record TheDayHasPassed(LocalDate dueOn, LocalDate today) implements Rule {
    @Override
    public boolean violated() {
        return !today.isAfter(dueOn);
    }

    @Override
    public String code() {
        return "mediation/not-yet-due";
    }

    @Override
    public List<Object> facts() {
        return List.of(dueOn, today);
    }
}
