package niangjia.rules.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What was looked at before is what is changed now. Facts: the sequence the writer saw; the one on record. */
record TheFormIsNotStale(@Nullable Long expected, long actual) implements Rule {
    @Override
    public boolean violated() {
        return expected != null && expected != actual;
    }

    @Override
    public String code() {
        return "rules/stale";
    }

    @Override
    public List<Object> facts() {
        return List.of(expected == null ? "" : expected, actual);
    }
}
