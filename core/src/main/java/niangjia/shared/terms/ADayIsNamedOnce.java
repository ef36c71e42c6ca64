package niangjia.shared.terms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;

record ADayIsNamedOnce(List<LocalDay> days) implements Rule {
    @Override
    public boolean violated() {
        return !twice().isEmpty();
    }

    @Override
    public String code() {
        return "terms/day-named-twice";
    }

    @Override
    public List<Object> facts() {
        return List.of(twice());
    }

    private List<LocalDate> twice() {
        Set<LocalDate> seen = new HashSet<>();
        return days.stream().map(LocalDay::day).filter(day -> !seen.add(day)).toList();
    }
}
