package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record DaysRunForward(LocalDate from, LocalDate to) implements Rule {
    @Override
    public boolean violated() {
        return !to.isAfter(from);
    }

    @Override
    public String code() {
        return "mediation/days-backwards";
    }

    @Override
    public List<Object> facts() {
        return List.of(from, to);
    }
}
