package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Actor;
import niangjia.shared.Rule;

/** Facts: who proposed; who would approve. */
record TheApproverIsSomebodyElse(String proposedBy, Actor actor) implements Rule {
    @Override
    public boolean violated() {
        return proposedBy.equals(actor.staffId()) || proposedBy.equals(actor.onBehalfOf());
    }

    @Override
    public String code() {
        return "erasure/four-eyes";
    }

    @Override
    public List<Object> facts() {
        return List.of(proposedBy, actor.staffId());
    }
}
