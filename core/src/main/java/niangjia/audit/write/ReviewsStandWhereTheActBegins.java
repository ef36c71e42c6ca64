package niangjia.audit.write;

import java.util.Set;
import niangjia.shared.sentences.StreamState;

record ReviewsStandWhereTheActBegins(Enum<?> actual, Set<? extends Enum<?>> expected) implements StreamState {
    @Override
    public String code() {
        return "audit/review-state";
    }
}
