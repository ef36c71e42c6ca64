package niangjia.audit.read;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Actor;

/** Who had acted in these cases by a moment? Answered with {@link ReviewActors}; for auditors. */
public record ReviewActorsOf(Actor viewer, List<String> cases, Instant asAt) {
    public ReviewActorsOf {
        cases = List.copyOf(cases);
    }
}
