package niangjia.shared.terms;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;

/** More time is asked for, and the clock is stopped, before the end; never after it. */
record TheTermHasNotRunOut(Instant at, Instant dueAt) implements Rule {
    @Override
    public boolean violated() {
        return Reckoning.late(at, dueAt);
    }

    @Override
    public String code() {
        return "terms/after-expiry";
    }

    @Override
    public List<Object> facts() {
        return List.of(at, dueAt);
    }
}
