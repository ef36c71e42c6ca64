package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Seen;
import org.jspecify.annotations.Nullable;

/**
 * One decision with all it rested on.
 *
 * @param seen on screen
 * @param unseen there, and not on screen; empty if it is not known what was
 * @param unopened ids of papers that were there, and were not opened
 * @param later came afterwards
 */
public record DecisionView(
        DecisionRow row, List<SeenThing> seen, List<Entry> unseen, List<String> unopened, List<Entry> later) {
    public DecisionView {
        seen = List.copyOf(seen);
        unseen = List.copyOf(unseen);
        unopened = List.copyOf(unopened);
        later = List.copyOf(later);
    }

    /**
     * An entry of the course of the matter.
     *
     * @param event its name, as it is stored
     */
    public record Entry(long sequence, String event, Instant at) {}

    /** @param entry what it is in the course; null for a paper, and for a run of entries */
    public record SeenThing(
            Seen.Kind kind,
            String ref,
            String digest,
            @Nullable Entry entry) {}
}
