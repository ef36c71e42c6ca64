package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

record AFindingNamesItsEvidence(List<String> evidence) implements Rule {
    @Override
    public boolean violated() {
        return evidence.isEmpty();
    }

    @Override
    public String code() {
        return "audit/review-evidence-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of(0, 1);
    }
}
