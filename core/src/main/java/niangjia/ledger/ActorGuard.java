package niangjia.ledger;

import java.util.List;
import java.util.function.BiFunction;
import niangjia.shared.SignedIn;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A command that names nobody is refused, {@code record/no-actor}: where it is sent, and again where it arrives. */
public final class ActorGuard
        implements MessageDispatchInterceptor<CommandMessage<?>>, MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, command) -> {
            SignedIn.of(command.getMetaData());
            return command;
        };
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        SignedIn.of(work.getMessage().getMetaData());
        return chain.proceed();
    }
}
