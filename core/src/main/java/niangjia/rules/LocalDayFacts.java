package niangjia.rules;

import java.time.LocalDate;
import niangjia.shared.terms.LocalDay;

/** A {@link LocalDay} as it is stored. */
public record LocalDayFacts(LocalDate day, boolean working, String reason) {
    public static LocalDayFacts of(LocalDay day) {
        return new LocalDayFacts(day.day(), day.working(), day.reason());
    }

    public LocalDay localDay() {
        return new LocalDay(day, working, reason);
    }
}
