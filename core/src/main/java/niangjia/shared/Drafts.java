package niangjia.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What people have typed and not yet handed in, one draft per person and matter. Drafts are no facts: they are kept beside
 * the record, sealed, and are gone when the act is recorded. Whatever is answered is on disk.
 */
public interface Drafts {
    /** Characters of one draft: ten accounts of a caller at their longest. */
    int LONGEST = 200_000;

    /** Open drafts of one person: nobody has more matters at hand, and what is forgotten should be seen to. */
    int MOST = 60;

    /** Untouched for as long, a draft is dropped. */
    Duration KEPT = Duration.ofDays(30);

    /**
     * Keeps the words if they build on what stands there: the draft's revision is the one the writer last saw, 0 if they
     * saw none. On a matter whose draft was ended, a writer who saw none begins anew.
     *
     * @throws RuleViolated {@code record/draft-too-long}, {@code record/too-many-drafts}
     */
    Keeping keep(String staffId, Draft draft);

    Optional<Draft> find(String staffId, String matter);

    /** All of a person's, the last touched first. */
    List<Draft> of(String staffId);

    /** Ends the draft, whatever stands there; if there is none, nothing changes. */
    void discard(String staffId, String matter);

    /** Ends the draft only as the writer saw it. */
    Keeping discard(String staffId, String matter, long seen);
}
