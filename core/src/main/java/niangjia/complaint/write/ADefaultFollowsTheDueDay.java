package niangjia.complaint.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record ADefaultFollowsTheDueDay(LocalDate saidOn, LocalDate dueOn) implements Rule {
    @Override
    public boolean violated() {
        return !saidOn.isAfter(dueOn);
    }

    @Override
    public String code() {
        return "complaint/not-yet-due";
    }

    @Override
    public List<Object> facts() {
        return List.of(saidOn, dueOn);
    }
}
