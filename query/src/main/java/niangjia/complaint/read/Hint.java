package niangjia.complaint.read;

import java.util.List;
import niangjia.complaint.read.Match.Reason;
import niangjia.complaint.read.Match.Why;

/** Something that speaks for a match, and how strongly. */
record Hint(Why why, double weight, List<String> args) {
    Hint(Why why, double weight) {
        this(why, weight, List.of());
    }

    Reason reason() {
        return new Reason(why, args);
    }

    /** The same, seen from further away. */
    Hint of(double share) {
        return new Hint(why, weight * share, args);
    }
}
