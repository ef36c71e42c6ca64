package niangjia.complaint.read;

/**
 * @param complaints of which anything at all is seen
 * @param words of these, those in which what was said can be read
 * @param callers of these, those whose caller is known
 * @param secret those of all seen whose order is secret
 * @param secretCallers of the secret ones, those whose caller is known
 */
public record ReachTotals(long complaints, long words, long callers, long secret, long secretCallers) {
    static final ReachTotals NOTHING = new ReachTotals(0, 0, 0, 0, 0);
}
