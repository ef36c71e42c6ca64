package niangjia.mediation.sums;

/** How a term joins those before it. Terms are worked from left to right, without precedence. */
public enum Operation {
    FROM,
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY
}
