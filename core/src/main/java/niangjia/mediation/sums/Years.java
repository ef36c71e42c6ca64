package niangjia.mediation.sums;

import java.math.BigDecimal;
import java.util.List;

/** Years of service where there is a limit to them, and as they are said. */
final class Years {
    static final int MOST = 12;

    private Years() {}

    static List<SumTerm> most() {
        return List.of(SumTerm.from(BigDecimal.valueOf(MOST), SumUnit.MONTHS, TermName.TWELVE_MONTHS));
    }

    static String plain(BigDecimal months) {
        return months.stripTrailingZeros().toPlainString();
    }

    /** First and last day, then years, months and days. */
    static Object[] said(Service service) {
        return new Object[] {service.from(), service.through(), service.years(), service.months(), service.days()};
    }
}
