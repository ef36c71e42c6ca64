package niangjia.shared.web;

import java.util.Optional;

/** What the record knows of requests that have acted. */
public interface ActedBefore {
    /**
     * @return empty if nothing has acted under this id; else durable, with {@link Acted#repeated()} true
     * @throws niangjia.shared.RuleViolated {@code record/request-reused} if the id stands for another digest
     */
    Optional<Acted> answered(String requestId, String digest);

    /** As {@link #answered}, for a request whose command has returned: what it did is on record, and the look is free. */
    default Optional<Acted> secured(String requestId, String digest) {
        return answered(requestId, digest);
    }
}
