package niangjia.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import niangjia.ledger.ServedRecord;
import niangjia.shared.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The record in Axon Server, whose tokens begin with 0: the event of token n is the one numbered n + 1. */
final class ServerRecord implements ServedRecord {
    /** Asked by whoever wants to know whether the node can work. */
    private static final Duration PROMPT = Duration.ofSeconds(5);

    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final String SETTINGS = "axon.axonserver.servers, .token, .ssl-enabled and .cert-file";
    private static final int BUFFER = 1_000;
    private static final int REFILL = 500;

    private final String where;
    private final Supplier<EventChannel> channel;
    private final StoredForm form;
    private final Runnable end;
    private @Nullable EventStream stream;
    private long next;

    /** @param end ends the connection, if it was made for this alone */
    ServerRecord(String where, Supplier<EventChannel> channel, StoredForm form, Runnable end) {
        this.where = where;
        this.channel = channel;
        this.form = form;
        this.end = end;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public long head() {
        return answer(channel.get().getLastToken(), PROMPT) + 1;
    }

    @Override
    public List<StoredEvent> after(long number, int most, Duration patience) {
        try {
            EventStream events = openedBehind(number);
            List<StoredEvent> page = new ArrayList<>();
            @Nullable EventWithToken found = events.nextIfAvailable(patience.toMillis(), TimeUnit.MILLISECONDS);
            while (found != null) {
                next = found.getToken() + 2;
                // another node may have copied what this stream still brings
                if (found.getToken() >= number) {
                    page.add(form.of(found.getEvent(), found.getToken() + 1));
                }
                found = page.size() < most ? events.nextIfAvailable() : null;
            }
            events.getError().ifPresent(error -> {
                throw new IllegalStateException(where + " broke off", error);
            });
            if (events.isClosed()) {
                throw new IllegalStateException(where + " closed the stream of events");
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (RuntimeException e) {
            shut();
            throw e;
        }
    }

    private EventStream openedBehind(long number) {
        EventStream opened = stream;
        if (opened != null && next <= number + 1 && number + 1 - next < BUFFER) {
            return opened;
        }
        shut();
        EventStream fresh = channel.get().openStream(number - 1, BUFFER, REFILL);
        stream = fresh;
        next = number + 1;
        return fresh;
    }

    @Override
    public void append(List<StoredEvent> events) {
        answer(channel.get().appendEvents(events.stream().map(form::event).toArray(Event[]::new)), ANSWER);
    }

    private <T> T answer(CompletableFuture<T> asked, Duration patience) {
        try {
            return asked.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    // the connector does not tell a server that is away from one that refuses this node
                    where + " did not answer (expected: within " + patience.toSeconds()
                            + " s); it is away, or refuses this node: see " + SETTINGS,
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(where + " was not waited for", e);
        }
    }

    private void shut() {
        EventStream opened = stream;
        stream = null;
        if (opened != null) {
            opened.close();
        }
    }

    @Override
    public void close() {
        shut();
        end.run();
    }
}
