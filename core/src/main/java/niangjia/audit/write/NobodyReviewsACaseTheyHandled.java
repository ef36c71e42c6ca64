package niangjia.audit.write;

import java.util.List;
import java.util.Set;
import niangjia.shared.Actor;
import niangjia.shared.Rule;

/** Nor does somebody in whose place another acts. */
record NobodyReviewsACaseTheyHandled(Actor actor, Set<String> handledBy, String number) implements Rule {
    @Override
    public boolean violated() {
        String other = actor.onBehalfOf();
        return handledBy.contains(actor.staffId()) || other != null && handledBy.contains(other);
    }

    @Override
    public String code() {
        return "audit/review-own-case";
    }

    @Override
    public List<Object> facts() {
        return List.of(number);
    }
}
