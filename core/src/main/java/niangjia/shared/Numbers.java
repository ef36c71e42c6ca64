package niangjia.shared;

/** Consecutive numbers without a gap, taken inside the transaction of the command that uses them. */
public interface Numbers {
    /** The next number of the series, from 1; given back when the command fails. */
    int next(String series);
}
