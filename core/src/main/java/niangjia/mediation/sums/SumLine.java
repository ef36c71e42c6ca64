package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import niangjia.shared.Money;

/**
 * One figure and how it comes about.
 *
 * @param args of the line's name, in its order
 * @param terms whose arithmetic gives the result, and nothing else does
 * @param result in its unit, two decimals, rounded once and half up
 */
public record SumLine(
        What what,
        List<String> args,
        Part part,
        List<Article> basis,
        List<SumTerm> terms,
        SumUnit unit,
        BigDecimal result,
        List<SumNote> notes) {
    public SumLine {
        args = List.copyOf(args);
        basis = List.copyOf(basis);
        terms = List.copyOf(terms);
        notes = List.copyOf(notes);
    }

    /** What a figure is. */
    public enum What {
        MONTH_OWED,
        PART_OF_MONTH_OWED,
        WORKDAY_OVERTIME,
        REST_DAY_OVERTIME,
        HOLIDAY_OVERTIME,
        ALREADY_PAID,
        DOUBLE_PAY_PERIOD,
        DOUBLE_PAY_MONTHS,
        DOUBLE_PAY_PART,
        CAP_OF_WAGE,
        WAGE_TAKEN,
        SERVICE_BEFORE_2008,
        SERVICE_SINCE_2008,
        SERVICE,
        SEVERANCE_BEFORE_2008,
        SEVERANCE,
        NOTICE_PAY,
        STANDARD,
        UNLAWFUL_DISMISSAL,
        ADDED_AT_LEAST,
        ADDED_AT_MOST
    }

    /** What a figure does to the total. */
    public enum Part {
        /** Leads to a line below. */
        STEP,
        ADDED,
        TAKEN_OFF,
        /** Due only if something else happens first; never in the total. */
        ONLY_IF
    }

    /** Of a line of money, in fen. */
    public Money amount() {
        if (unit != SumUnit.YUAN) {
            throw new IllegalStateException("unit: " + unit + " (expected: YUAN)");
        }
        return Money.yuan(result);
    }

    public boolean unverified() {
        return notes.stream().anyMatch(SumNote::unverified);
    }

    static SumLine money(What what, Part part, List<Article> basis, List<SumTerm> terms, SumNote... notes) {
        return new SumLine(
                what, List.of(), part, basis, terms, SumUnit.YUAN, Arithmetic.of(terms), Arrays.asList(notes));
    }

    static SumLine months(What what, List<Article> basis, List<SumTerm> terms, List<SumNote> notes) {
        return new SumLine(what, List.of(), Part.STEP, basis, terms, SumUnit.MONTHS, Arithmetic.of(terms), notes);
    }

    SumLine called(Object... named) {
        List<String> said = Arrays.stream(named).map(String::valueOf).toList();
        return new SumLine(what, said, part, basis, terms, unit, result, notes);
    }
}
