package niangjia.mediation.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page; null on the last one */
public record MediationTimeline(
        List<MediationEntry> entries, @Nullable String next) {
    public MediationTimeline {
        entries = List.copyOf(entries);
    }
}
