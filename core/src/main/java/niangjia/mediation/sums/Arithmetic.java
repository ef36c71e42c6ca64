package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Works terms from left to right as an exact fraction, and rounds once, at the end, half up. */
final class Arithmetic {
    private static final int DIGITS = 2;

    private Arithmetic() {}

    /** @return two decimals, never below zero: nobody owes less than nothing */
    static BigDecimal of(List<SumTerm> terms) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ONE;
        for (SumTerm term : terms) {
            BigDecimal factor = term.factor();
            switch (term.operation()) {
                case FROM -> above = factor;
                case PLUS -> above = above.add(factor.multiply(below));
                case MINUS -> above = above.subtract(factor.multiply(below));
                case TIMES -> above = above.multiply(factor);
                case DIVIDED_BY -> below = below.multiply(factor);
            }
        }
        return above.divide(below, DIGITS, RoundingMode.HALF_UP).max(BigDecimal.ZERO.setScale(DIGITS));
    }
}
