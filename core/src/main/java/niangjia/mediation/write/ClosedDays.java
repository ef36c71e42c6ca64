package niangjia.mediation.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Both days and all between. */
record ClosedDays(LocalDate from, LocalDate to) {
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What is left of it when these days are open: nothing, one piece or two. */
    List<ClosedDays> without(ClosedDays open) {
        if (open.to.isBefore(from) || open.from.isAfter(to)) {
            return List.of(this);
        }
        List<ClosedDays> left = new ArrayList<>();
        if (open.from.isAfter(from)) {
            left.add(new ClosedDays(from, open.from.minusDays(1)));
        }
        if (open.to.isBefore(to)) {
            left.add(new ClosedDays(open.to.plusDays(1), to));
        }
        return left;
    }
}
