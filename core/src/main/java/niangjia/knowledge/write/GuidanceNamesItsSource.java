package niangjia.knowledge.write;

import java.util.List;
import niangjia.knowledge.Source;
import niangjia.shared.Rule;

/** Facts: how many sources; how many at least. */
record GuidanceNamesItsSource(List<Source> sources) implements Rule {
    @Override
    public boolean violated() {
        return sources.isEmpty();
    }

    @Override
    public String code() {
        return "knowledge/source-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(sources.size(), 1);
    }
}
