package niangjia.shared.read;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import org.jspecify.annotations.Nullable;

/** The store of read models cannot be reached; nothing is wrong with what was asked or handled. */
public final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 20;

    // the driver's text names servers and may quote documents
    private StoreAway(Throwable cause) {
        super("read store away: " + cause.getClass().getName());
    }

    /** Throws if a store that is away is behind the failure; a store that was reached and refused is not. */
    static void orElse(Throwable failure) {
        if (is(failure)) {
            throw new StoreAway(failure);
        }
    }

    /** Whether a store that is away is behind the failure. */
    public static boolean is(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof StoreAway
                    || cause instanceof MongoNotPrimaryException
                    || cause instanceof MongoNodeIsRecoveringException
                    || cause instanceof MongoException && !(cause instanceof MongoServerException)) {
                return true;
            }
        }
        return false;
    }
}
