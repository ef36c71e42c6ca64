package niangjia.shared;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What has to be reached, opened and removed beside the events when a person is erased. */
public interface ErasureShelf {
    /** So long after a commit no node uses a key any more that was destroyed or restricted by it. */
    Duration FORGOTTEN_AFTER = Duration.ofSeconds(1);

    /** Opens words of restricted persons too; for those who find out what has to go. */
    List<Optional<String>> openAll(Collection<SealedText> texts);

    /** All who are found by one of the numbers by which these persons are found, these among them. */
    Set<PersonId> alike(Collection<PersonId> persons);

    /** Keeps what is to be looked for until {@link #forget}, sealed under a key of the cause. */
    void note(String cause, List<String> words);

    /** Empty if nothing was noted, or it was forgotten. */
    List<String> noted(String cause);

    /** Removes what was noted and destroys its key. */
    void forget(String cause);

    /** Ends every draft that is such. @return how many */
    int endDrafts(Predicate<Draft> such);

    /** How many open drafts are such. */
    int drafts(Predicate<Draft> such);

    /**
     * Puts a redacted copy in place of every paper of the matter that the redaction changes; the digest of the paper stays in
     * the list of papers, its bytes do not.
     *
     * @param redaction gives back an equal text where there is nothing to hide
     * @return how many were redacted
     */
    int redactPapers(String matter, UnaryOperator<String> redaction);

    /** Every row of every table as text: the name of the table, then all values. */
    void tables(BiConsumer<String, String> look);
}
