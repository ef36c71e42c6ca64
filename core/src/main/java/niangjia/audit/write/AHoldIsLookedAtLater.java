package niangjia.audit.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: the day it is looked at again; the day it is placed. */
record AHoldIsLookedAtLater(@Nullable LocalDate until, LocalDate placed) implements Rule {
    @Override
    public boolean violated() {
        return until != null && !until.isAfter(placed);
    }

    @Override
    public String code() {
        return "erasure/hold-until";
    }

    @Override
    public List<Object> facts() {
        return List.of(until == null ? "" : until, placed);
    }
}
