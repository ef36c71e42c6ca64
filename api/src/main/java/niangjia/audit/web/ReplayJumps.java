package niangjia.audit.web;

import java.util.function.Predicate;
import niangjia.audit.read.ReplayCase;
import niangjia.audit.read.ReplayStep;
import org.jspecify.annotations.Nullable;

/** Where one can go from a step: numbers of steps, null where there is none. */
record ReplayJumps(
        @Nullable Integer previous,
        @Nullable Integer next,
        @Nullable Integer paper,
        @Nullable Integer paperBefore,
        @Nullable Integer term,
        @Nullable Integer hands) {
    static ReplayJumps from(ReplayCase matter, int step) {
        int last = matter.steps().size();
        return new ReplayJumps(
                step > 1 ? step - 1 : null,
                step < last ? step + 1 : null,
                next(matter, step, in(ReplayLane.PAPER)),
                before(matter, step, in(ReplayLane.PAPER)),
                next(matter, step, in(ReplayLane.TERM)),
                next(matter, step, in(ReplayLane.HAND_OVER)));
    }

    private static Predicate<ReplayStep> in(ReplayLane lane) {
        return step -> ReplayKinds.lane(step).filter(lane::equals).isPresent();
    }

    private static @Nullable Integer next(ReplayCase matter, int step, Predicate<ReplayStep> wanted) {
        return matter.steps().stream()
                .filter(each -> each.number() > step)
                .filter(wanted)
                .map(ReplayStep::number)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer before(ReplayCase matter, int step, Predicate<ReplayStep> wanted) {
        return matter.steps().stream()
                .filter(each -> each.number() < step)
                .filter(wanted)
                .map(ReplayStep::number)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
