package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;

record ReviewedCasesAreDrawn(String caseId, boolean drawn) implements Rule {
    @Override
    public boolean violated() {
        return !drawn;
    }

    @Override
    public String code() {
        return "audit/review-not-drawn";
    }

    @Override
    public List<Object> facts() {
        return List.of(caseId);
    }
}
