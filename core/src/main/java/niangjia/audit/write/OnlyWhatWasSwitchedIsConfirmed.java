package niangjia.audit.write;

import java.util.List;
import niangjia.audit.RebuildId;
import niangjia.shared.Rule;

/** Facts: the rebuild. */
record OnlyWhatWasSwitchedIsConfirmed(RebuildId rebuild, boolean unconfirmed) implements Rule {
    @Override
    public boolean violated() {
        return !unconfirmed;
    }

    @Override
    public String code() {
        return "audit/rebuild-nothing-to-confirm";
    }

    @Override
    public List<Object> facts() {
        return List.of(rebuild.name());
    }
}
