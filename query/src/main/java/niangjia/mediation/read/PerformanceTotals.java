package niangjia.mediation.read;

/**
 * The money of the performance board, in fen: what was promised is what was paid, what is still open, and what was left.
 *
 * @param openFen what has still to come
 * @param lateFen of this, what should have come by now
 * @param leftFen what had not come when its case was closed
 */
public record PerformanceTotals(long promisedFen, long paidFen, long openFen, long lateFen, long leftFen) {}
