package niangjia.shared.read;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is to be rebuilt.
 *
 * @param run names this rebuild; kept beside the documents it makes live
 * @param group processing group whose collections are rebuilt
 * @param readModel makes the read model over the store it is given, asking it for the same collections
 * @param switches asked with the report while the processor is held: whether the rebuilt documents become the live ones
 * @param progress told now and then
 */
public record RebuildOrder(
        String run,
        String group,
        Function<ReadStore, ?> readModel,
        Predicate<RebuildReport> switches,
        Consumer<RebuildProgress> progress) {}
