package niangjia.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * For the command gateway: sends a command again that lost against another node, a few times, each time waiting longer
 * and by chance. Nothing of the lost try is left, and the aggregate judges anew on what the other wrote.
 */
public final class ClashRetry implements RetryScheduler {
    private static final int RETRIES = 10;
    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 640;
    private static final String ROLLBACK_STATES = "40";

    private final ScheduledExecutorService executor;

    /** @param executor stays the caller's to stop */
    public ClashRetry(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() > RETRIES || !lost(lastFailure)) {
            return false;
        }
        long most = Math.min(FIRST_MILLIS << failures.size(), LONGEST_MILLIS);
        long wait = ThreadLocalRandom.current().nextLong(most / 2, most);
        try {
            var unused = executor.schedule(dispatch, wait, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException stopping) {
            return false;
        }
    }

    private static boolean lost(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ConcurrencyException || t instanceof ConcurrencyFailureException) {
                return true;
            }
            // a node that has just come is known to the server of commands a moment later than it sends its first
            if (t instanceof NoHandlerForCommandException) {
                return true;
            }
            // the database broke a deadlock and undid this side of it
            if (t instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(ROLLBACK_STATES)) {
                return true;
            }
        }
        return false;
    }
}
