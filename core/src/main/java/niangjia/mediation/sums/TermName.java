package niangjia.mediation.sums;

/** What a term is. */
public enum TermName {
    WAGE_DUE,
    WAGE_PAID,
    MONTHLY_WAGE,
    PAID_DAYS,
    DAYS_WORKED,
    HOURS_A_DAY,
    HOURS,
    RATE,
    OVERTIME_PAID,
    DUE_SO_FAR,
    WHOLE_MONTHS,
    WORKING_DAYS,
    LOCAL_AVERAGE,
    THREE_TIMES,
    AVERAGE_WAGE,
    MINIMUM_WAGE,
    CAPPED_WAGE,
    WHOLE_YEARS,
    HALF_A_MONTH,
    A_MONTH,
    TWELVE_MONTHS,
    MONTHS_COUNTED,
    LAST_WAGE,
    TWICE
}
