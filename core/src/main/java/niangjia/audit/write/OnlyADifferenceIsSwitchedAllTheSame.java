package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: how many documents differ. */
record OnlyADifferenceIsSwitchedAllTheSame(long different) implements Rule {
    @Override
    public boolean violated() {
        return different <= 0;
    }

    @Override
    public String code() {
        return "audit/rebuild-not-different";
    }

    @Override
    public List<Object> facts() {
        return List.of(different);
    }
}
