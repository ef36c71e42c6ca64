package niangjia.shared.web;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import niangjia.shared.RuleViolated;

/** Of a case, what is shown of it with everything that is on record: a text must not be made of less. */
public final class WholeView {
    /** Each look waits a moment by itself; together they are what somebody waits for a text. */
    private static final int MOST_LOOKS = 10;

    private WholeView() {}

    /**
     * @param newest sequence of the newest event on record of the case
     * @param view read again when it has caught up
     * @param shown whether what is remembered has come to the newest event; waits a moment for it
     * @throws RuleViolated {@code desk/unavailable} if it does not catch up
     */
    public static <V> V of(long newest, Supplier<V> view, ToLongFunction<V> sequence, BooleanSupplier shown) {
        V now = view.get();
        for (int look = 0; sequence.applyAsLong(now) < newest; look++) {
            if (look == MOST_LOOKS) {
                throw new RuleViolated("desk/unavailable", List.of());
            }
            if (shown.getAsBoolean()) {
                now = view.get();
            }
        }
        return now;
    }
}
