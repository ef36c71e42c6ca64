package niangjia.ledger;

import niangjia.shared.SignedIn;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The same request never acts twice. The claim is made in the command's own transaction, before the handler: a refused
 * command leaves none, a repeated one gets the first answer without running, a concurrent one waits for it.
 *
 * <p>The bus must roll back on any throwable and use {@link Ledger#commandTransactions()}.
 */
public final class RequestGuard implements MessageHandlerInterceptor<CommandMessage<?>> {
    /** Metadata: which command of the request this is, if it sends more than one. */
    public static final String REQUEST_PART = "requestPart";

    private final Requests requests;
    private final @Nullable BegunRequests begun;

    public RequestGuard(Requests requests) {
        this(requests, null);
    }

    /** @param begun where a server keeps the events; a command then brings {@link BegunRequests#BEGUN_BY} */
    public RequestGuard(Requests requests, @Nullable BegunRequests begun) {
        this.requests = requests;
        this.begun = begun;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = work.getMessage();
        RequestKey key = RequestKey.of(command.getMetaData());
        String staffId = SignedIn.of(command.getMetaData()).staffId();
        Object token = command.getMetaData().get(BegunRequests.BEGUN_BY);
        boolean fresh =
                begun != null && token != null ? begun.claim(key, token.toString()) : requests.claim(key, staffId);
        if (!fresh) {
            return requests.first(key)
                    .orElseThrow(() -> new IllegalStateException("claim without a row: " + key.requestId()))
                    .result();
        }
        Object result = proceed(work, chain, key, token);
        String answer = Answer.encode(result);
        // registered behind the event store's own callback, so that the sequence is known
        work.root().onPrepareCommit(root -> requests.settle(key, answer, Written.by(root)));
        return result;
    }

    private @Nullable Object proceed(UnitOfWork<?> work, InterceptorChain chain, RequestKey key, @Nullable Object token)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Exception | Error refused) {
            if (begun != null && token != null) {
                // behind the rollback, which frees the row; what fails later than here may have been written
                work.root().onCleanup(root -> begun.drop(key, token.toString()));
            }
            throw refused;
        }
    }
}
