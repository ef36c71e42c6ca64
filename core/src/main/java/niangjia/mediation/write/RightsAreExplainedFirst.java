package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Before anybody gives up what the law gives them. */
record RightsAreExplainedFirst(List<String> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/rights-not-explained";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual);
    }
}
