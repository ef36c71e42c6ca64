package niangjia.shared.read;

import java.util.function.Function;

/** Looks at a read model's processor, and holds it between two batches, in whatever process its segments are worked. */
public interface Standstill {
    /** How far the processor has come, going on meanwhile. */
    Positions now(String group);

    /**
     * Does this work while no batch of the group ends anywhere: what the read model holds is then exactly what the
     * positions say. Batches that were begun wait; nobody who reads does. Let go at the end, and by a crash.
     */
    <T> T held(String group, Function<Positions, T> work);
}
