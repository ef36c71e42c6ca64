package niangjia.mediation.sums;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be reckoned. */
public enum SumKind {
    WAGE_ARREARS,
    OVERTIME,
    DOUBLE_PAY,
    SEVERANCE,
    UNLAWFUL_DISMISSAL;

    /** Its name in addresses, for example {@code wage-arrears}. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SumKind> at(String segment) {
        return Arrays.stream(values())
                .filter(kind -> kind.segment().equals(segment))
                .findFirst();
    }
}
