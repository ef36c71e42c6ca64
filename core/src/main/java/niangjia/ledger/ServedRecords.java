package niangjia.ledger;

import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.Serializer;

/** Opens the record on a server for a program that has no desk around it; found by {@link ServiceLoader}. */
public interface ServedRecords {
    /**
     * @param settings by the names the desk has for them; null for what is not set
     * @param events by which metadata is written
     */
    ServedRecord open(UnaryOperator<String> settings, Serializer events);

    /** @throws IllegalStateException if the program has no part that can */
    static ServedRecords found() {
        return ServiceLoader.load(ServedRecords.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("servers of events: none known (expected: one)"));
    }
}
