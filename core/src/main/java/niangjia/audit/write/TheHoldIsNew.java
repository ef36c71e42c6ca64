package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the hold. */
record TheHoldIsNew(String holdId, boolean taken) implements Rule {
    @Override
    public boolean violated() {
        return taken;
    }

    @Override
    public String code() {
        return "erasure/hold-exists";
    }

    @Override
    public List<Object> facts() {
        return List.of(holdId);
    }
}
