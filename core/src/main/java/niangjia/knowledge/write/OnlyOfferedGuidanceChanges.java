package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: how it stands; how it would have to. */
record OnlyOfferedGuidanceChanges(boolean offered) implements Rule {
    @Override
    public boolean violated() {
        return !offered;
    }

    @Override
    public String code() {
        return "knowledge/withdrawn";
    }

    @Override
    public List<Object> facts() {
        return List.of("WITHDRAWN", "OFFERED");
    }
}
