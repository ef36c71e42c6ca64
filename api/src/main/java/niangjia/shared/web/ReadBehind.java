package niangjia.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many entries of the record pages do not show yet, where that is more than a few seconds of work. */
@Component
public final class ReadBehind {
    private volatile @Nullable Long events;

    /** Null where pages are seconds behind at most. */
    public @Nullable Long events() {
        return events;
    }

    /** @param now null for none worth telling */
    public void noted(@Nullable Long now) {
        events = now;
    }
}
