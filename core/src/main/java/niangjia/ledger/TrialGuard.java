package niangjia.ledger;

import niangjia.shared.OnlyTried;
import niangjia.shared.RecordMeta;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what was only tried. The command is decided by the very code that would decide it in earnest, then its unit of
 * work is rolled back: no event, no claim of the request, no number is left.
 *
 * <p>The bus must roll back on any throwable, and this must stand before the {@link RequestGuard}.
 */
public final class TrialGuard implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        if (work.getMessage().getMetaData().containsKey(RecordMeta.TRIAL)) {
            throw new OnlyTried();
        }
        return result;
    }
}
