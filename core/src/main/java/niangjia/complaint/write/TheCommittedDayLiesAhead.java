package niangjia.complaint.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

record TheCommittedDayLiesAhead(LocalDate committedOn, LocalDate saidOn) implements Rule {
    @Override
    public boolean violated() {
        return !committedOn.isAfter(saidOn);
    }

    @Override
    public String code() {
        return "complaint/committed-day-past";
    }

    @Override
    public List<Object> facts() {
        return List.of(committedOn, saidOn);
    }
}
