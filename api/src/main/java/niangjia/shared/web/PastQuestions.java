package niangjia.shared.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.responsetypes.ResponseType;

/** Answers for a request that looks at a moment of the past instead of the present. */
public interface PastQuestions {
    /** Nobody looks back. */
    PastQuestions NONE = new PastQuestions() {
        @Override
        public Optional<PastMoment> moment() {
            return Optional.empty();
        }

        @Override
        public <R> Optional<CompletableFuture<R>> ask(Object query, ResponseType<R> answer) {
            return Optional.empty();
        }
    };

    /** The moment the request at hand speaks of; empty for the present. */
    Optional<PastMoment> moment();

    /** Empty where the present answers. */
    <R> Optional<CompletableFuture<R>> ask(Object query, ResponseType<R> answer);
}
