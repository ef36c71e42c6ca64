package niangjia.axonserver;

import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** Commands of all nodes through Axon Server; what a node refuses arrives here as if it had been refused at home. */
final class NodesBus extends AxonServerCommandBus {
    NodesBus(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>dispatch(command, (sent, result) -> callback.onResult(sent, back(result)));
    }

    private static <R> CommandResultMessage<? extends R> back(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? new GenericCommandResultMessage<R>(
                        CarriedRefusal.back(result.exceptionResult()), result.getMetaData())
                : result;
    }
}
