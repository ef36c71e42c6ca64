package niangjia.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import niangjia.shared.Draft;
import niangjia.shared.Drafts;
import niangjia.shared.Keeping;

/** Words kept before they are an act, while the desk waits to be killed; and whether they are still there. */
final class Typing {
    private static final String KEPT = "draft";
    private static final String MATTER = "call:new";
    private static final Instant TODAY = Instant.parse("2026-10-12T06:00:00Z");

    private final Drafts drafts;
    private final Journal journal;
    private final Map<Integer, Long> seen = new HashMap<>();

    Typing(Drafts drafts, Journal journal) {
        this.drafts = drafts;
        this.journal = journal;
    }

    /** One more sentence of a writer; the line is written when it was acknowledged. */
    void sentence(int writer) {
        long revision;
        synchronized (seen) {
            revision = seen.computeIfAbsent(
                    writer,
                    w -> drafts.find(name(w), MATTER).map(Draft::revision).orElse(0L));
        }
        Draft draft = new Draft(MATTER, revision, words(writer, revision + 1), "seat", TODAY);
        Keeping keeping;
        try {
            keeping = drafts.keep(name(writer), draft);
        } catch (RuntimeException e) {
            journal.note("unsure", name(writer), e.getClass().getName());
            synchronized (seen) {
                seen.remove(writer);
            }
            return;
        }
        if (keeping instanceof Keeping.Done done) {
            journal.note(KEPT, name(writer), done.revision());
        } else {
            journal.note("finding", "nobody else writes as " + name(writer) + ", and yet: " + keeping);
        }
        synchronized (seen) {
            seen.put(writer, keeping.revision());
        }
    }

    static void check(Drafts drafts, List<Journal.Line> lines, int writers, Consumer<String> finding) {
        Map<String, Long> last = new HashMap<>();
        lines.stream()
                .filter(line -> line.word().equals(KEPT))
                .forEach(line -> last.merge(line.request(), Long.valueOf(line.rest()), Math::max));
        if (last.isEmpty()) {
            finding.accept("no draft was kept");
        }
        for (int writer = 0; writer < writers; writer++) {
            long acknowledged = last.getOrDefault(name(writer), 0L);
            Draft there = drafts.find(name(writer), MATTER).orElse(null);
            long found = there == null ? 0 : there.revision();
            // the last one may have been on disk before it could be acknowledged
            if (found < acknowledged || found > acknowledged + 1) {
                finding.accept("draft of " + name(writer) + ": " + found + " (expected: " + acknowledged + ")");
            } else if (there != null && !there.words().equals(words(writer, found))) {
                finding.accept("draft of " + name(writer) + " says something else at " + found);
            }
        }
    }

    private static String name(int writer) {
        return "staff:w" + writer;
    }

    private static String words(int writer, long revision) {
        return "写到第 " + revision + " 句，" + name(writer);
    }
}
