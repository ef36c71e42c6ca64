package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record OnlyTheUnitAskedAnswers(UnitRef actual, UnitRef asked) implements Rule {
    @Override
    public boolean violated() {
        return !actual.id().equals(asked.id());
    }

    @Override
    public String code() {
        return "audit/review-another-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.id(), asked.id());
    }
}
