package niangjia.desk;

import java.util.function.ToIntFunction;
import niangjia.ledger.WorkingNodes;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;

/** How many segments of a processor this node takes; it leaves the others when it stops. */
record ReadShare(ToIntFunction<String> most, Runnable leaving) implements MaxSegmentProvider, AutoCloseable {
    static ReadShare all() {
        return new ReadShare(processor -> Short.MAX_VALUE, () -> {});
    }

    static ReadShare among(WorkingNodes nodes) {
        return new ReadShare(nodes::share, nodes::close);
    }

    @Override
    public int getMaxSegments(String processor) {
        return most.applyAsInt(processor);
    }

    @Override
    public void close() {
        leaving.run();
    }
}
