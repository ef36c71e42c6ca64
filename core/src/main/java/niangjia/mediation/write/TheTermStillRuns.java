package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheTermStillRuns(boolean runs) implements Rule {
    @Override
    public boolean violated() {
        return !runs;
    }

    @Override
    public String code() {
        return "mediation/term-not-running";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
