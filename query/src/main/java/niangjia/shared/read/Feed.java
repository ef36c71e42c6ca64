package niangjia.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;

/**
 * Hands events to one read model in units of work like its processor's, without tokens: what is refused keeps back what follows
 * in its stream. Streams of their own may be fed side by side.
 */
final class Feed {
    private final AnnotationEventHandlerAdapter handler;
    private final Set<Object> stopped = ConcurrentHashMap.newKeySet();
    private final AtomicLong refused = new AtomicLong();
    private final Map<Class<?>, Boolean> taken = new ConcurrentHashMap<>();

    Feed(Object readModel, ParameterResolverFactory resolvers) {
        this.handler = new AnnotationEventHandlerAdapter(readModel, resolvers);
    }

    boolean takes(EventMessage<?> event) {
        return taken.computeIfAbsent(event.getPayloadType(), kind -> handler.canHandle(event));
    }

    /** What the read model does not take is passed by. */
    void handle(List<? extends EventMessage<?>> events) {
        List<EventMessage<?>> batch = new ArrayList<>(events.size());
        events.stream().filter(this::takes).forEach(batch::add);
        if (batch.isEmpty()) {
            return;
        }
        BatchingUnitOfWork<EventMessage<?>> work = new BatchingUnitOfWork<>(batch);
        ResultMessage<?> result = work.executeWithResult(() -> {
            handle(work.getMessage());
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException("a batch could not be handled", result.exceptionResult());
        }
    }

    private void handle(EventMessage<?> event) {
        Object sequence = Positions.sequence(event);
        if (stopped.contains(sequence)) {
            refused.incrementAndGet();
            return;
        }
        try {
            handler.handle(event);
        } catch (Exception e) {
            // as the live processor does: this aggregate's later events wait behind the failed one
            Batch.withdraw(event);
            stopped.add(sequence);
            refused.incrementAndGet();
        }
    }

    /** Events that the handler refused, and those of the same aggregate after them. */
    long refused() {
        return refused.get();
    }
}
