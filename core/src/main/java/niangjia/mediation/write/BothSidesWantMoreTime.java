package niangjia.mediation.write;

import java.util.List;
import java.util.Set;
import niangjia.mediation.PartySide;
import niangjia.shared.Rule;

record BothSidesWantMoreTime(Set<PartySide> actual, boolean proven) implements Rule {
    @Override
    public boolean violated() {
        return !proven || !actual.contains(PartySide.APPLICANT) || !actual.contains(PartySide.RESPONDENT);
    }

    @Override
    public String code() {
        return "mediation/extension-consent";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.stream().sorted().toList());
    }
}
