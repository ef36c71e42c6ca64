package niangjia.organisation.write;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: locked until when, the word UNLOCK if only that ends it; the time of this act. */
record ALockedOutPersonIsNotLockedOutAgain(@Nullable LockOut lockOut, Instant at) implements Rule {
    @Override
    public boolean violated() {
        return lockOut != null && lockOut.holdsAt(at);
    }

    @Override
    public String code() {
        return "organisation/already-locked-out";
    }

    @Override
    public List<Object> facts() {
        return List.of(lockOut == null || lockOut.until() == null ? "UNLOCK" : lockOut.until(), at);
    }
}
