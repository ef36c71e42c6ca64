package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: the sequence the writer saw; the one on record. */
record TheErasureFormIsNotStale(@Nullable Long expected, long actual) implements Rule {
    @Override
    public boolean violated() {
        return expected != null && expected != actual;
    }

    @Override
    public String code() {
        return "erasure/stale";
    }

    @Override
    public List<Object> facts() {
        return List.of(expected == null ? "" : expected, actual);
    }
}
