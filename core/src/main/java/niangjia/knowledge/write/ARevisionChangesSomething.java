package niangjia.knowledge.write;

import java.util.List;
import niangjia.knowledge.GuidanceId;
import niangjia.knowledge.Wording;
import niangjia.shared.Rule;

/** Facts: the key. */
record ARevisionChangesSomething(GuidanceId guidance, Wording now, Wording before) implements Rule {
    @Override
    public boolean violated() {
        return now.equals(before);
    }

    @Override
    public String code() {
        return "knowledge/nothing-changes";
    }

    @Override
    public List<Object> facts() {
        return List.of(guidance.key());
    }
}
