package niangjia.shared.read;

import java.util.function.Function;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** One read model while it is made anew beside what there is of it. */
final class FilledModel implements AutoCloseable {
    private static final String RUN = "filled";

    private final ReadStore live;
    private final String group;
    private final long amendments;
    private final Scratch scratch;

    FilledModel(
            ReadStore live,
            ParameterResolverFactory resolvers,
            String group,
            Function<String, Function<ReadStore, ?>> models) {
        this.live = live;
        this.group = group;
        this.amendments = live.amendments(group);
        this.scratch = new Scratch(resolvers, live.scratchFor(group, RUN));
        try {
            var unused = scratch.holding(models.apply(group));
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    Scratch scratch() {
        return scratch;
    }

    /** What was refused belongs into the letters, and who was erased meanwhile may have been read before: a processor sees to both. */
    boolean isWhole() {
        return scratch.refused() == 0 && amendments == live.amendments(group);
    }

    /** Nobody is to be asked before what stood there goes: it was a part of this. */
    boolean goesLive() {
        if (!live.switchTo(scratch.store(), group, RUN)) {
            return false;
        }
        live.dropReplaced(group);
        return true;
    }

    @Override
    public void close() {
        scratch.close();
    }
}
