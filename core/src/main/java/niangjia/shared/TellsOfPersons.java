package niangjia.shared;

import java.util.function.BiConsumer;

/** A part of an answer of which only itself can say what in it is whose: instead of {@link Personal}. */
@FunctionalInterface
public interface TellsOfPersons {
    /** Tells each text in clear, and what it is. */
    void tell(BiConsumer<DataKind, String> told);
}
