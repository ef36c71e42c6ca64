package niangjia.audit.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;

/** A single day is both the first and the last. */
record ReviewPeriodsRunForward(LocalDate from, LocalDate to) implements Rule {
    @Override
    public boolean violated() {
        return to.isBefore(from);
    }

    @Override
    public String code() {
        return "audit/review-period";
    }

    @Override
    public List<Object> facts() {
        return List.of(from, to);
    }
}
