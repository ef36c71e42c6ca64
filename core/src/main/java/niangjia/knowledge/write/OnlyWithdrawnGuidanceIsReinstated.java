package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: how it stands; how it would have to. */
record OnlyWithdrawnGuidanceIsReinstated(boolean offered) implements Rule {
    @Override
    public boolean violated() {
        return offered;
    }

    @Override
    public String code() {
        return "knowledge/offered";
    }

    @Override
    public List<Object> facts() {
        return List.of("OFFERED", "WITHDRAWN");
    }
}
