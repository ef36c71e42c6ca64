package niangjia.shared.terms;

import java.time.LocalDate;

/**
 * A day and why it is worked or not.
 *
 * @param name the holiday, or the unit's reason; empty for plain weekdays and weekends
 * @param source the notice or the unit's list it rests on; empty where it rests on the week alone
 * @param provisional whether no notice for its year has been published
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String source, boolean provisional) {
    public boolean working() {
        return kind.working();
    }
}
