package niangjia.ledger;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** For an event store that is not the ledger's own: the answer to a request still names stream and sequence. */
public final class WrittenElsewhere implements MessageDispatchInterceptor<EventMessage<?>> {
    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            CurrentUnitOfWork.ifStarted(work -> Written.note(work, event));
            return event;
        };
    }
}
