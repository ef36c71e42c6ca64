package niangjia.ledger;

import java.util.concurrent.atomic.LongAdder;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.jspecify.annotations.Nullable;

/** Counts how often a node found that a segment it worked had been taken over by another. */
final class CountedTokenStore extends JdbcTokenStore {
    private final LongAdder losses = new LongAdder();

    CountedTokenStore(Builder builder) {
        super(builder);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        try {
            super.storeToken(token, processorName, segment);
        } catch (UnableToClaimTokenException lost) {
            losses.increment();
            throw lost;
        }
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        try {
            super.extendClaim(processorName, segment);
        } catch (UnableToClaimTokenException lost) {
            losses.increment();
            throw lost;
        }
    }

    long losses() {
        return losses.sum();
    }
}
