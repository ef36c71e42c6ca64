package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** What one side says in confidence must not open under the key of the other. */
record EachSideHasItsOwnKey(boolean same) implements Rule {
    @Override
    public boolean violated() {
        return same;
    }

    @Override
    public String code() {
        return "mediation/same-key";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
