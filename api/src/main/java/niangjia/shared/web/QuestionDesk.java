package niangjia.shared.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import niangjia.shared.RuleViolated;
import org.axonframework.common.Registration;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where pages and programs ask. Whatever of a person comes to hand here is noted, so that it can be recorded before it is shown. */
@Component
public class QuestionDesk {
    private static final long LONGEST_SECONDS = 15;
    private static final int DEPTH = 10;
    static final String UNAVAILABLE = "desk/unavailable";

    private final QueryGateway queries;
    private final StorePulse pulse;
    private final Supplier<PastQuestions> past;

    public QuestionDesk(QueryGateway queries, StorePulse pulse) {
        this.queries = queries;
        this.pulse = pulse;
        this.past = () -> PastQuestions.NONE;
    }

    /** @param past asked first; looked for when it is needed, since what looks back asks here itself */
    @Autowired
    QuestionDesk(QueryGateway queries, StorePulse pulse, ObjectProvider<PastQuestions> past) {
        this.queries = queries;
        this.pulse = pulse;
        this.past = () -> past.getIfAvailable(() -> PastQuestions.NONE);
    }

    /** The moment the request at hand speaks of; empty for the present. */
    public Optional<PastMoment> moment() {
        return past.get().moment();
    }

    /** @throws RuntimeException what the read side refused; {@code desk/unavailable} if it did not answer in time */
    public <R> R ask(Object query, Class<R> answer) {
        R answered = answered(query, ResponseTypes.instanceOf(answer));
        Glance.answered(query, answered);
        return answered;
    }

    /**
     * Whether what was just done shows already. It is on record either way, so a store that is away is no refusal, and a
     * slow one is not waited for: it shows nothing yet.
     */
    public boolean shows(Object query) {
        return !pulse.slow()
                && !pulse.away()
                && unlessAway(() -> Optional.of(ask(query, Boolean.class))).orElse(false);
    }

    /** As {@link #askAtOnce}; empty, too, while the store is away: for what can be left out of an answer. */
    public <R> Optional<R> askUnlessAway(Object query, Class<R> answer) {
        return unlessAway(() -> askAtOnce(query, answer));
    }

    /** As {@link #askForOptional}, for what the store alone can answer: nobody waits for it while it is known to be away. */
    public <R> Optional<R> askAtOnce(Object query, Class<R> answer) {
        if (pulse.away()) {
            throw unavailable();
        }
        Optional<R> answered = askForOptional(query, answer);
        if (moment().isEmpty()) {
            pulse.answered();
        }
        return answered;
    }

    private static <R> Optional<R> unlessAway(Supplier<Optional<R>> question) {
        try {
            return question.get();
        } catch (RuleViolated failure) {
            if (isUnavailable(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** Whether somebody was refused for nothing but that the store of read models did not answer. */
    public static boolean isUnavailable(RuleViolated refusal) {
        return refusal.code().equals(UNAVAILABLE);
    }

    /** What is told where the store would have to be asked and is away. */
    public static RuleViolated unavailable() {
        return new RuleViolated(UNAVAILABLE, List.of());
    }

    /** Whatever moment the request at hand speaks of. */
    public <R> R askOfThePresent(Object query, Class<R> answer) {
        R answered = wait(() -> queries.query(query, ResponseTypes.instanceOf(answer)));
        Glance.answered(query, answered);
        return answered;
    }

    public <R> Optional<R> askForOptional(Object query, Class<R> answer) {
        ResponseType<Optional<R>> type = ResponseTypes.optionalInstanceOf(answer);
        Optional<R> answered = answered(query, type);
        answered.ifPresent(each -> Glance.answered(query, each));
        return answered;
    }

    private <R> R answered(Object query, ResponseType<R> type) {
        return wait(() -> past.get().ask(query, type).orElseGet(() -> queries.query(query, type)));
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

    private <R> R wait(Supplier<CompletableFuture<R>> asked) {
        Instant since = pulse.now();
        try {
            R answer = asked.get().get(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw unavailable();
            }
            return answer;
        } catch (ExecutionException e) {
            if (isCursor(e)) {
                throw new RuleViolated("request/bad-cursor", List.of());
            }
            // who says so by itself means another thing than the store
            if (!(e.getCause() instanceof RuleViolated) && Refusal.of(e).code().equals(UNAVAILABLE)) {
                throw missed(since);
            }
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw missed(since);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private RuleViolated missed(Instant since) {
        pulse.missed(since);
        return unavailable();
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
