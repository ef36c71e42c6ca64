package niangjia.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep looked through and found. It names places, never words.
 *
 * @param words how many words and numbers of the person were looked for
 * @param findings where some were found that should be gone
 * @param alike places outside the person's matters in which a short word of theirs stands, such as a name others have too
 * @param kept places under keys that stay by decision
 * @param node whose files were looked through; null of a sweep that did not say so
 * @param elsewhere nodes at work in that moment, whose files were not
 * @param digest over the stored bytes of the same events as before the keys were destroyed
 */
public record SweepFacts(
        int words,
        int tables,
        long rows,
        int collections,
        long documents,
        int files,
        long bytes,
        int draftsEnded,
        int papersRedacted,
        int documentsRemade,
        List<String> findings,
        List<String> alike,
        List<String> kept,
        long events,
        String digest,
        @Nullable String node,
        @Nullable List<String> elsewhere) {
    public SweepFacts {
        findings = List.copyOf(findings);
        alike = List.copyOf(alike);
        kept = List.copyOf(kept);
        // as it stands in a sweep of before: none is not written
        elsewhere = elsewhere == null || elsewhere.isEmpty() ? null : List.copyOf(elsewhere);
    }

    @Override
    public List<String> elsewhere() {
        return elsewhere == null ? List.of() : elsewhere;
    }

    public boolean clean() {
        return findings.isEmpty();
    }
}
