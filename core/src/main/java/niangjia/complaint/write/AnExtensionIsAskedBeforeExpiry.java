package niangjia.complaint.write;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Who asks after the end has passed is late, and stays late. The end itself is still in time, in whole seconds. */
record AnExtensionIsAskedBeforeExpiry(Instant at, @Nullable Instant dueAt) implements Rule {
    @Override
    public boolean violated() {
        return dueAt != null && at.getEpochSecond() > dueAt.getEpochSecond();
    }

    @Override
    public String code() {
        return "complaint/extension-after-expiry";
    }

    @Override
    public List<Object> facts() {
        return List.of(at, String.valueOf(dueAt));
    }
}
