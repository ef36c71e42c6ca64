package niangjia.shared;

import java.time.Instant;
import java.util.Optional;

/** Where secrets for signing in are kept. */
public interface CredentialStore {
    Optional<Credential> of(String staffId);

    /** Sets or replaces; failures and a lock are forgotten. */
    void set(String staffId, String hash, boolean oneTime, Instant at);

    /**
     * Sets the first secret of somebody who has none. Of several who try at once, on whatever nodes, one does, and the
     * others wait for what becomes of it.
     *
     * @param told called for that one alone, before the secret is on disk: who dies in it leaves none behind, and the
     *     next sets another
     * @return false if there is one
     */
    boolean setFirst(String staffId, String hash, Instant at, Runnable told);

    /** @return the failures so far, 0 for a person without a secret */
    int countFailure(String staffId);

    void lock(String staffId, Instant until);

    void clearFailures(String staffId);
}
