package niangjia.proof;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

/** What acts are sent to, by whichever way. */
interface LoadTarget extends AutoCloseable {
    /** Begins an act; true if it is on record and was answered as it should. */
    CompletableFuture<Boolean> act(long number);

    /** How often, by what was answered instead. */
    Map<String, LongAdder> failures();

    @Override
    void close();
}
