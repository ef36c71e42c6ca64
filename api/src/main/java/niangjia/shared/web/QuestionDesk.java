package niangjia.shared.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import niangjia.shared.RuleViolated;
import org.axonframework.common.Registration;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where pages and programs ask. */
@Component
public class QuestionDesk {
    private static final long LONGEST_SECONDS = 15;
    private static final int DEPTH = 10;

    private final QueryGateway queries;

    public QuestionDesk(QueryGateway queries) {
        this.queries = queries;
    }

    /** @throws RuntimeException what the read side refused; {@code desk/unavailable} if it did not answer in time */
    public <R> R ask(Object query, Class<R> answer) {
        return wait(queries.query(query, ResponseTypes.instanceOf(answer)));
    }

    public <R> Optional<R> askForOptional(Object query, Class<R> answer) {
        ResponseType<Optional<R>> type = ResponseTypes.optionalInstanceOf(answer);
        return wait(queries.query(query, type));
    }

    /**
     * Hears of changes to an answer until closed.
     *
     * @param changed called by whoever made the change, so it must be quick and throw nothing
     */
    public <R, U> Registration watch(Object query, Class<R> answer, Class<U> update, Consumer<? super U> changed) {
        SubscriptionQueryResult<R, U> watched =
                queries.subscriptionQuery(query, ResponseTypes.instanceOf(answer), ResponseTypes.instanceOf(update));
        watched.handle(first -> {}, changed);
        return watched;
    }

    private static <R> R wait(CompletableFuture<R> asked) {
        try {
            R answer = asked.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new RuleViolated("desk/unavailable", List.of());
            }
            return answer;
        } catch (ExecutionException e) {
            if (isCursor(e)) {
                throw new RuleViolated("request/bad-cursor", List.of());
            }
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new RuleViolated("desk/unavailable", List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolated("desk/unavailable", List.of());
        }
    }

    /** The read side checks nothing else that a sender can choose: sizes and days are judged before they are asked with. */
    private static boolean isCursor(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof IllegalArgumentException && message != null && message.startsWith("cursor ")) {
                return true;
            }
        }
        return false;
    }
}
