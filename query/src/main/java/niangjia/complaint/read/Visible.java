package niangjia.complaint.read;

import java.util.HashMap;
import java.util.Map;
import niangjia.complaint.read.KnownEntry.Seen;

/** What one viewer may see of the entries of the index: nothing goes into a match without passing here. */
final class Visible {
    private final Reach reach;
    private final String writing;
    private final Map<Seen, Sight> known = new HashMap<>();

    /** @param writing id of the complaint that is being written and hence no match; empty for none */
    Visible(Reach reach, String writing) {
        this.reach = reach;
        this.writing = writing;
    }

    Sight of(KnownEntry entry) {
        return entry.id().equals(writing)
                ? Sight.NOTHING
                : known.computeIfAbsent(
                        entry.seen(), seen -> reach.of(seen.scope(), seen.secret(), seen.holder(), seen.receivedBy()));
    }
}
