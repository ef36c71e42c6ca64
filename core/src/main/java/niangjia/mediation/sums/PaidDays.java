package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a month's wage pays for: (365 - 104) / 12 days, of eight hours each. */
final class PaidDays {
    static final BigDecimal A_MONTH = new BigDecimal("21.75");
    static final BigDecimal HOURS = BigDecimal.valueOf(8);

    private PaidDays() {}

    static SumTerm month() {
        return SumTerm.by(A_MONTH, SumUnit.DAYS, TermName.PAID_DAYS);
    }

    static SumTerm day() {
        return SumTerm.by(HOURS, SumUnit.HOURS, TermName.HOURS_A_DAY);
    }

    /** Days from Monday to Friday, both ends included: those the divisor counts, statutory holidays among them. */
    static int between(LocalDate from, LocalDate through) {
        return (int) from.datesUntil(through.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }
}
