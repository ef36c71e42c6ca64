package niangjia.mediation.write;

import java.util.Set;
import niangjia.shared.sentences.StreamState;

record TheStreamAllowsTheAct(Enum<?> actual, Set<? extends Enum<?>> expected) implements StreamState {
    @Override
    public String code() {
        return "mediation/registry-state";
    }
}
