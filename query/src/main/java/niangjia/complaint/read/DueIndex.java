package niangjia.complaint.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import niangjia.shared.read.DocumentStore;
import niangjia.shared.read.Follower;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermStatus;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The open terms that have not lapsed, by their ends: what documents hold that keep them as those of the queue do, no
 * more and no longer. Kept in memory, since the embedded store would look at every document each time the desk asks what
 * is due.
 */
final class DueIndex implements Follower {
    private static final String NOTHING = "";

    private final ConcurrentNavigableMap<String, Known> matters = new ConcurrentSkipListMap<>();
    private final NavigableSet<DueTerm> byEnd = new ConcurrentSkipListSet<>(DueTerm.ORDER);

    /** @param running those of the matter that stand among the others by their end; a paused one has none */
    private record Known(long seq, List<DueTerm> running) {}

    @Override
    public void written(Collection<Document> documents) {
        documents.forEach(this::put);
    }

    @Override
    public void cleared() {
        matters.clear();
        byEnd.clear();
    }

    /** Those whose last second has passed. Whatever changes meanwhile may be there or not. */
    List<DueTerm> due(Instant at, @Nullable DueTerm behind, int most) {
        NavigableSet<DueTerm> passed = byEnd.headSet(first(at.truncatedTo(ChronoUnit.SECONDS)), false);
        NavigableSet<DueTerm> rest = behind == null ? passed : passed.tailSet(behind, false);
        return rest.stream().limit(most).toList();
    }

    /** Matters with any open term that has not lapsed, in the order of their ids. */
    List<String> open(@Nullable String behind, int most) {
        var rest = behind == null ? matters : matters.tailMap(behind, false);
        return rest.keySet().stream().limit(most).toList();
    }

    /** Before all that end at the instant. */
    private static DueTerm first(Instant at) {
        return new DueTerm(NOTHING, 0, NOTHING, at, at);
    }

    private void put(Document doc) {
        String id = doc.getString("_id");
        long seq = doc.getLong(DocumentStore.SEQ);
        Known before = matters.get(id);
        if (before != null && before.seq() > seq) {
            return;
        }
        List<Term> open = CaseTerms.of(doc).stream()
                .filter(term -> term.status().open() && !term.lapsed())
                .toList();
        Instant recordedAt = CaseTerms.recordedAt(doc);
        List<DueTerm> running = open.stream()
                .filter(term -> term.status() == TermStatus.RUNNING)
                .map(term -> new DueTerm(id, seq, term.termId(), term.dueAt(), recordedAt))
                .toList();
        if (before != null) {
            // before the new ones come, which would count as equal if no end has moved
            byEnd.removeAll(before.running());
        }
        if (open.isEmpty()) {
            matters.remove(id);
        } else {
            matters.put(id, new Known(seq, running));
            byEnd.addAll(running);
        }
    }
}
