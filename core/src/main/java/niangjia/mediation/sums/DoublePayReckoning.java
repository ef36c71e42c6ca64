package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import niangjia.mediation.sums.SumAsked.DoublePay;
import niangjia.mediation.sums.SumLine.Part;
import niangjia.mediation.sums.SumLine.What;
import niangjia.mediation.sums.SumNote.Saying;

/**
 * The second wage of each month without a written contract: from the day after the first month through the eve of the
 * signing, of the first anniversary, or the last day of the employment, whichever comes first.
 */
final class DoublePayReckoning {
    private static final int MOST_MONTHS = 11;
    private static final int YEAR = 12;

    private final DoublePay asked;
    /** The first day of work, but no day before the law was in force. */
    private final LocalDate counted;

    private final LocalDate first;
    private final LocalDate last;

    private DoublePayReckoning(DoublePay asked) {
        this.asked = asked;
        this.counted = asked.startedOn().isBefore(Since2008.DAY) ? Since2008.DAY : asked.startedOn();
        this.first = counted.plusMonths(1);
        LocalDate signedEve = asked.signedOn() == null ? null : asked.signedOn().minusDays(1);
        this.last = Stream.of(counted.plusMonths(YEAR).minusDays(1), asked.asOf(), signedEve, asked.endedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    static Reckoned of(DoublePay asked) {
        return new DoublePayReckoning(asked).reckoned();
    }

    private Reckoned reckoned() {
        List<SumNote> notes = new ArrayList<>();
        if (asked.startedOn().isBefore(Since2008.DAY)) {
            notes.add(SumNote.of(Saying.LAW_IN_FORCE_SINCE_2008));
        }
        if (last.isBefore(first)) {
            boolean signed = asked.signedOn() != null && !asked.signedOn().isAfter(first);
            notes.add(SumNote.of(signed ? Saying.SIGNED_IN_TIME : Saying.NO_DOUBLE_PAY_YET, first));
            return Reckoned.of(SumKind.DOUBLE_PAY, List.of(), notes.toArray(SumNote[]::new));
        }
        if (last.equals(counted.plusMonths(YEAR).minusDays(1))) {
            notes.add(SumNote.of(Saying.DEEMED_OPEN_ENDED, counted.plusMonths(YEAR)));
        }
        notes.add(SumNote.of(Saying.ONCE_MORE_ONLY));
        notes.add(SumNote.of(Saying.LIMITATION_OF_DOUBLE_PAY));
        return Reckoned.of(SumKind.DOUBLE_PAY, lines(), notes.toArray(SumNote[]::new));
    }

    private List<SumLine> lines() {
        int whole = 0;
        while (whole < MOST_MONTHS
                && !counted.plusMonths(whole + 2).minusDays(1).isAfter(last)) {
            whole++;
        }
        List<SumLine> lines = new ArrayList<>();
        BigDecimal months = BigDecimal.valueOf(whole);
        lines.add(SumLine.months(
                        What.DOUBLE_PAY_PERIOD,
                        List.of(Article.regulation(6), Article.regulation(7)),
                        List.of(SumTerm.from(months, SumUnit.MONTHS, TermName.WHOLE_MONTHS)),
                        List.of())
                .called(first, last));
        if (whole > 0) {
            lines.add(SumLine.money(
                    What.DOUBLE_PAY_MONTHS,
                    Part.ADDED,
                    List.of(Article.paragraph(Law.LABOUR_CONTRACT_LAW, 82, 1)),
                    List.of(
                            SumTerm.from(asked.wage(), TermName.MONTHLY_WAGE),
                            SumTerm.times(months, SumUnit.MONTHS, TermName.WHOLE_MONTHS))));
        }
        LocalDate rest = counted.plusMonths(whole + 1);
        if (whole < MOST_MONTHS && !rest.isAfter(last)) {
            lines.add(part(rest));
        }
        return lines;
    }

    private SumLine part(LocalDate from) {
        int days = PaidDays.between(from, last);
        SumTerm wage = SumTerm.from(asked.wage(), TermName.MONTHLY_WAGE);
        boolean full = BigDecimal.valueOf(days).compareTo(PaidDays.A_MONTH) > 0;
        List<SumTerm> terms = full
                ? List.of(wage)
                : List.of(wage, PaidDays.month(), SumTerm.times(days, SumUnit.DAYS, TermName.WORKING_DAYS));
        SumNote counting = SumNote.of(Saying.WORKING_DAYS_COUNTED, days);
        SumNote[] notes =
                full ? new SumNote[] {counting, SumNote.of(Saying.NEVER_MORE_THAN_A_MONTH)} : new SumNote[] {counting};
        return SumLine.money(
                        What.DOUBLE_PAY_PART,
                        Part.ADDED,
                        List.of(
                                Article.paragraph(Law.LABOUR_CONTRACT_LAW, 82, 1),
                                Article.of(Law.COURT_INTERPRETATION_II, 6),
                                Article.paidDays()),
                        terms,
                        notes)
                .called(from, last);
    }
}
