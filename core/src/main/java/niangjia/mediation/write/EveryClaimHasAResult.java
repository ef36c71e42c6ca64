package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record EveryClaimHasAResult(List<String> open) implements Rule {
    @Override
    public boolean violated() {
        return !open.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/claims-open";
    }

    @Override
    public List<Object> facts() {
        return List.of(open);
    }
}
