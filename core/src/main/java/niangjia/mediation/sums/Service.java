package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Time of service from its first day through its last, counted as years, months and days. A month is full on the eve of
 * the day with the first day's number, or of the month's last day where it has none.
 */
record Service(LocalDate from, LocalDate through, int years, int months, int days) {
    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Service of(LocalDate from, LocalDate through) {
        LocalDate after = through.plusDays(1);
        long full = ChronoUnit.MONTHS.between(from, after);
        if (!from.plusMonths(full + 1).isAfter(after)) {
            full++;
        }
        int days = (int) ChronoUnit.DAYS.between(from.plusMonths(full), after);
        return new Service(from, through, (int) (full / YEAR), (int) (full % YEAR), days);
    }

    /** A month for each year; for a rest of half a year or more a month, for a shorter one half a month. */
    List<SumTerm> monthsSince2008() {
        List<SumTerm> terms = new ArrayList<>(List.of(wholeYears()));
        if (months >= HALF_YEAR) {
            terms.add(SumTerm.plus(BigDecimal.ONE, SumUnit.MONTHS, TermName.A_MONTH));
        } else if (hasRest()) {
            terms.add(SumTerm.plus(HALF, SumUnit.MONTHS, TermName.HALF_A_MONTH));
        }
        return terms;
    }

    /** As before 2008: any rest of a year counts as a year. */
    List<SumTerm> monthsBefore2008() {
        List<SumTerm> terms = new ArrayList<>(List.of(wholeYears()));
        if (hasRest()) {
            terms.add(SumTerm.plus(BigDecimal.ONE, SumUnit.MONTHS, TermName.A_MONTH));
        }
        return terms;
    }

    private SumTerm wholeYears() {
        return SumTerm.from(BigDecimal.valueOf(years), SumUnit.MONTHS, TermName.WHOLE_YEARS);
    }

    private boolean hasRest() {
        return months > 0 || days > 0;
    }
}
