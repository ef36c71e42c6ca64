package niangjia.shared.web.seen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niangjia.shared.Seen;

/**
 * What was on somebody's screen, as it is said before it is held against the record.
 *
 * @param stream of the matter
 * @param sequence of the latest event of the matter that was shown
 * @param events sequences of the entries of its course that were shown
 * @param opened papers the desk itself showed, with their digests
 * @param claimed digests of papers a program says it read
 */
public record SeenClaim(String stream, long sequence, Set<Long> events, List<Seen.Item> opened, List<String> claimed) {
    public SeenClaim {
        events = Set.copyOf(new TreeSet<>(events));
        opened = List.copyOf(opened);
        claimed = List.copyOf(claimed);
    }
}
