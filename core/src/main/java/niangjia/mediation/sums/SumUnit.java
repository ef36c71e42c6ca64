package niangjia.mediation.sums;

/** What a figure counts. */
public enum SumUnit {
    YUAN,
    DAYS,
    HOURS,
    MONTHS,
    PERCENT,
    TIMES
}
