package niangjia.shared.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Feeds one handler every event in order, in units of work like a processor's, without tokens. */
final class Replay implements AutoCloseable {
    private static final long QUIET_MILLIS = 1000;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final AnnotationEventHandlerAdapter handler;
    private final Set<Object> stopped = new HashSet<>();
    private long position = -1;
    private long events;
    private long refused;
    private long nanos;

    Replay(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Object readModel,
            ParameterResolverFactory resolvers) {
        this.source = source;
        this.stream = source.openStream(null);
        this.handler = new AnnotationEventHandlerAdapter(readModel, resolvers);
    }

    /** Replays to where the record ends now; false if it was there already. */
    boolean toHead() {
        @Nullable TrackingToken head = source.createHeadToken();
        long end = head == null ? -1 : head.position().orElse(Long.MAX_VALUE);
        long before = position;
        long began = System.nanoTime();
        try {
            while (position < end) {
                List<TrackedEventMessage<?>> batch = next(end);
                if (batch.isEmpty()) {
                    break;
                }
                handle(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("replay interrupted after " + events + " events", e);
        }
        nanos += System.nanoTime() - began;
        return position > before;
    }

    private List<TrackedEventMessage<?>> next(long end) throws InterruptedException {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(ProcessorSettings.BATCH);
        // the last position may belong to an event that upcasters dropped: a quiet stream is an ended one
        while (batch.size() < ProcessorSettings.BATCH
                && position < end
                && stream.hasNextAvailable((int) QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            TrackedEventMessage<?> event = stream.nextAvailable();
            position = event.trackingToken().position().orElse(position);
            events++;
            if (handler.canHandle(event)) {
                batch.add(event);
            }
        }
        return batch;
    }

    private void handle(List<TrackedEventMessage<?>> batch) {
        BatchingUnitOfWork<TrackedEventMessage<?>> work = new BatchingUnitOfWork<>(batch);
        ResultMessage<?> result = work.executeWithResult(() -> {
            TrackedEventMessage<?> event = work.getMessage();
            Object sequence = Objects.requireNonNullElse(
                    PooledProcessing.PER_AGGREGATE.getSequenceIdentifierFor(event), event.getIdentifier());
            if (stopped.contains(sequence)) {
                refused++;
                return null;
            }
            try {
                handler.handle(event);
            } catch (Exception e) {
                // as the live processor does: this aggregate's later events wait behind the failed one
                Batch.withdraw(event);
                stopped.add(sequence);
                refused++;
            }
            return null;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException("replay failed after " + events + " events", result.exceptionResult());
        }
    }

    long events() {
        return events;
    }

    long refused() {
        return refused;
    }

    double eventsPerSecond() {
        return nanos == 0 ? 0 : events * 1e9 / nanos;
    }

    @Override
    public void close() {
        stream.close();
    }
}
