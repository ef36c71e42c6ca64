package niangjia.shared;

import java.time.Instant;
import java.util.Optional;

/** Where secrets for signing in are kept. */
public interface CredentialStore {
    Optional<Credential> of(String staffId);

    /** Sets or replaces; failures and a lock are forgotten. */
    void set(String staffId, String hash, boolean oneTime, Instant at);

    /** @return the failures so far, 0 for a person without a secret */
    int countFailure(String staffId);

    void lock(String staffId, Instant until);

    void clearFailures(String staffId);
}
