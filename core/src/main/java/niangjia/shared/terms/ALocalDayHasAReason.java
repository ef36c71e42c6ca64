package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record ALocalDayHasAReason(List<LocalDay> days) implements Rule {
    @Override
    public boolean violated() {
        return !without().isEmpty();
    }

    @Override
    public String code() {
        return "terms/day-without-reason";
    }

    @Override
    public List<Object> facts() {
        return List.of(without());
    }

    private List<LocalDate> without() {
        return days.stream()
                .filter(each -> each.reason().isBlank())
                .map(LocalDay::day)
                .toList();
    }
}
