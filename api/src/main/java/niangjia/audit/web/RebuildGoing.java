package niangjia.audit.web;

import java.time.Duration;
import niangjia.audit.read.RebuildView;
import niangjia.audit.read.RebuildView.Status;
import niangjia.shared.read.RebuildProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come, if it goes on.
 *
 * @param here false if it goes on in another process, or was stopped with its process
 * @param leftSeconds until all events are replayed; null if it cannot be said
 */
public record RebuildGoing(
        boolean running,
        boolean here,
        String step,
        long events,
        long of,
        int percent,
        long eventsPerSecond,
        @Nullable Long leftSeconds) {
    static RebuildGoing of(RebuildView view, @Nullable RebuildProgress progress) {
        RebuildProgress told = progress == null ? RebuildProgress.NOT_YET : progress;
        return new RebuildGoing(
                view.status() == Status.RUNNING || progress != null,
                progress != null,
                told.step().name(),
                told.events(),
                told.of(),
                told.percent(),
                Math.round(told.eventsPerSecond()),
                told.left().map(Duration::toSeconds).orElse(null));
    }
}
