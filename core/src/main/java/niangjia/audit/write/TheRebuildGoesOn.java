package niangjia.audit.write;

import java.util.List;
import niangjia.audit.RebuildId;
import niangjia.shared.Rule;

/** Facts: the rebuild, which is over. */
record TheRebuildGoesOn(RebuildId rebuild, boolean running) implements Rule {
    @Override
    public boolean violated() {
        return !running;
    }

    @Override
    public String code() {
        return "audit/rebuild-over";
    }

    @Override
    public List<Object> facts() {
        return List.of(rebuild.name());
    }
}
