package niangjia.organisation.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: UNLOCKED; LOCKED. */
record OnlyALockedOutPersonIsUnlocked(@Nullable LockOut lockOut) implements Rule {
    @Override
    public boolean violated() {
        return lockOut == null;
    }

    @Override
    public String code() {
        return "organisation/not-locked-out";
    }

    @Override
    public List<Object> facts() {
        return List.of("UNLOCKED", "LOCKED");
    }
}
