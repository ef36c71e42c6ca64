package niangjia.knowledge.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the key; nothing is expected under it. */
record GuidanceIsWrittenOnce(String key, boolean onRecord) implements Rule {
    @Override
    public boolean violated() {
        return onRecord;
    }

    @Override
    public String code() {
        return "knowledge/exists";
    }

    @Override
    public List<Object> facts() {
        return List.of(key, "");
    }
}
