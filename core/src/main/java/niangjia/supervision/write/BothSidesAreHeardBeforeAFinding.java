package niangjia.supervision.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Rule;
import niangjia.supervision.HeardSide;

/** The worker's and the employer's, in the matter of that employer. */
record BothSidesAreHeardBeforeAFinding(Set<HeardSide> actual) implements Rule {
    private static final List<HeardSide> BOTH = List.of(HeardSide.WORKER, HeardSide.EMPLOYER);

    @Override
    public boolean violated() {
        return !actual.containsAll(BOTH);
    }

    @Override
    public String code() {
        return "supervision/both-sides-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.stream().sorted().toList(), BOTH);
    }
}
