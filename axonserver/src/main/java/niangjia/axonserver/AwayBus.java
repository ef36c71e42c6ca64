package niangjia.axonserver;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niangjia.ledger.BegunRequests;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;

/** This node's own bus as others see it. Around the bus and not a handler's interceptor: a clash shows only at the commit. */
final class AwayBus implements CommandBus {
    private final CommandBus local;
    private final Function<MetaData, Optional<String>> beginnings;

    /** @param beginnings gives by which beginning a command may act, if it is one that acts */
    AwayBus(CommandBus local, Function<MetaData, Optional<String>> beginnings) {
        this.local = local;
        this.beginnings = beginnings;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        local.dispatch(beginning(command));
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandMessage<C> begun;
        try {
            begun = beginning(command);
        } catch (RuntimeException refused) {
            callback.onResult(command, away(GenericCommandResultMessage.asCommandResultMessage(refused)));
            return;
        }
        local.<C, R>dispatch(begun, (sent, result) -> callback.onResult(sent, away(result)));
    }

    /** Before there is a transaction: two at once would take two connections each. */
    private <C> CommandMessage<C> beginning(CommandMessage<C> command) {
        return beginnings
                .apply(command.getMetaData())
                .map(token -> command.andMetaData(Map.of(BegunRequests.BEGUN_BY, token)))
                .orElse(command);
    }

    private static <R> CommandResultMessage<? extends R> away(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? new GenericCommandResultMessage<R>(
                        CarriedRefusal.away(result.exceptionResult()), result.getMetaData())
                : result;
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        return local.subscribe(name, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return local.registerHandlerInterceptor(interceptor);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return local.registerDispatchInterceptor(interceptor);
    }
}
