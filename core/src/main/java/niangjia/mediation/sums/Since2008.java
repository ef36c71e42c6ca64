package niangjia.mediation.sums;

import java.time.LocalDate;

/** The day from which the law on labour contracts is in force. */
final class Since2008 {
    static final LocalDate DAY = SumAsked.FIRST_END;

    private Since2008() {}
}
