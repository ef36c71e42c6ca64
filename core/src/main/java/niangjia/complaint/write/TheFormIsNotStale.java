package niangjia.complaint.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The writer decided on what they saw; if the record has moved on, they must look again. */
record TheFormIsNotStale(@Nullable Long seen, long actual) implements Rule {
    @Override
    public boolean violated() {
        return seen != null && seen != actual;
    }

    @Override
    public String code() {
        return "complaint/stale";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.valueOf(seen), String.valueOf(actual));
    }
}
