package niangjia.audit.write;

import java.util.Collection;
import java.util.List;
import niangjia.shared.Rule;

/** Facts: the holds that stand, none expected. */
record NoHoldStands(Collection<String> holds) implements Rule {
    @Override
    public boolean violated() {
        return !holds.isEmpty();
    }

    @Override
    public String code() {
        return "erasure/hold-stands";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.join(", ", holds));
    }
}
