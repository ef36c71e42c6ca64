package niangjia.mediation.sums;

import java.math.BigDecimal;
import niangjia.shared.Money;

/**
 * One term of an arithmetic.
 *
 * @param value in its unit: yuan for sums, 150 for 150 %
 */
public record SumTerm(Operation operation, BigDecimal value, SumUnit unit, TermName name) {
    private static final int PERCENT_DIGITS = 2;

    static SumTerm from(Money sum, TermName name) {
        return new SumTerm(Operation.FROM, sum.toYuan(), SumUnit.YUAN, name);
    }

    static SumTerm from(BigDecimal value, SumUnit unit, TermName name) {
        return new SumTerm(Operation.FROM, value, unit, name);
    }

    static SumTerm plus(BigDecimal value, SumUnit unit, TermName name) {
        return new SumTerm(Operation.PLUS, value, unit, name);
    }

    static SumTerm minus(Money sum, TermName name) {
        return new SumTerm(Operation.MINUS, sum.toYuan(), SumUnit.YUAN, name);
    }

    static SumTerm times(BigDecimal value, SumUnit unit, TermName name) {
        return new SumTerm(Operation.TIMES, value, unit, name);
    }

    static SumTerm times(int value, SumUnit unit, TermName name) {
        return times(BigDecimal.valueOf(value), unit, name);
    }

    static SumTerm by(BigDecimal value, SumUnit unit, TermName name) {
        return new SumTerm(Operation.DIVIDED_BY, value, unit, name);
    }

    /** The value as it goes into the arithmetic. */
    BigDecimal factor() {
        return unit == SumUnit.PERCENT ? value.movePointLeft(PERCENT_DIGITS) : value;
    }
}
