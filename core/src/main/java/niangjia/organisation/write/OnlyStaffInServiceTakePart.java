package niangjia.organisation.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.organisation.Assignments;
import niangjia.shared.Rule;

/** Facts: the day concerned; the last day in service. */
record OnlyStaffInServiceTakePart(Assignments assignments, LocalDate day) implements Rule {
    @Override
    public boolean violated() {
        return !assignments.inServiceOn(day);
    }

    @Override
    public String code() {
        return "organisation/staff-left";
    }

    @Override
    public List<Object> facts() {
        return List.of(day, String.valueOf(assignments.lastDay()));
    }
}
