package niangjia.audit.read;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import niangjia.shared.read.Positions;
import niangjia.shared.read.ReadStore;
import niangjia.shared.read.ReadStoreSettings;
import niangjia.shared.read.Scratch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.responsetypes.ResponseType;

/** One list, laid out as of a moment by a replay of the whole record; in memory of its own, so that closing frees all of it. */
final class AsOfHall implements AutoCloseable {
    private final ReadStore memory = ReadStore.open(ReadStoreSettings.inMemory());
    private final Scratch scratch;
    private final AsOfBus bus;
    private long fed;

    AsOfHall(AsOfWing wing, AsOfRoom.Furniture with) {
        this.scratch = new Scratch(memory, with.resolvers());
        this.bus = new AsOfBus(with.resolvers());
        wing.furnish(scratch, with.seals(), with.terms()).forEach(bus::answersBy);
    }

    /** @param progress told the positions passed by */
    void replay(
            StreamableMessageSource<TrackedEventMessage<?>> record, AsOfWing wing, AsOf moment, LongConsumer progress) {
        Positions end = Positions.head(record);
        AsOfCut cut = new AsOfCut(moment);
        scratch.replay(record, end, event -> {
            progress.accept(event.trackingToken().position().orElse(0));
            boolean in = event instanceof DomainEventMessage<?> told
                    && wing.isMadeOf(event.getPayloadType())
                    && cut.test(told);
            fed += in ? 1 : 0;
            return in;
        });
        progress.accept(end.most());
    }

    <R> CompletableFuture<R> ask(Object query, ResponseType<R> answer) {
        return bus.ask(query, answer);
    }

    Scratch scratch() {
        return scratch;
    }

    /** Events in the picture. */
    long fed() {
        return fed;
    }

    @Override
    public void close() {
        scratch.close();
        memory.close();
    }
}
