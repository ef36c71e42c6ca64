package niangjia.shared;

import java.math.BigDecimal;

/**
 * A sum in CNY, held in fen.
 *
 * @param fen hundredths of a yuan, never negative
 */
public record Money(long fen) {
    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("sum in fen: " + fen + " (expected: >= 0)");
        }
    }

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    /** @throws ArithmeticException if there are fractions of a fen */
    public static Money yuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public BigDecimal toYuan() {
        return BigDecimal.valueOf(fen, 2);
    }
}
