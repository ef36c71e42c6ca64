package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record AClosureLastsADayToAYear(long days, long most) implements Rule {
    @Override
    public boolean violated() {
        return days < 1 || days > most;
    }

    @Override
    public String code() {
        return "mediation/closure-length";
    }

    @Override
    public List<Object> facts() {
        return List.of(days, most);
    }
}
