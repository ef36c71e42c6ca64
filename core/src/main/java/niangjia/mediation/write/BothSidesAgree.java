package niangjia.mediation.write;

import java.util.List;
import java.util.Set;
import niangjia.mediation.PartySide;
import niangjia.shared.Rule;

record BothSidesAgree(Set<PartySide> actual) implements Rule {
    @Override
    public boolean violated() {
        return !actual.contains(PartySide.APPLICANT) || !actual.contains(PartySide.RESPONDENT);
    }

    @Override
    public String code() {
        return "mediation/agreement-needs-both";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.stream().sorted().toList());
    }
}
