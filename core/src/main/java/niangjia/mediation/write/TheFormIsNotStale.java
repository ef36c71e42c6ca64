package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The writer decided on what they saw; if somebody has acted since, they must look again. A clock that turned is nobody's act. */
record TheFormIsNotStale(@Nullable Long seen, long lastAct, long actual) implements Rule {
    @Override
    public boolean violated() {
        return seen != null && (seen < lastAct || seen > actual);
    }

    @Override
    public String code() {
        return "mediation/stale";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.valueOf(seen), String.valueOf(actual));
    }
}
