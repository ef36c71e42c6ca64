package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record TheApplicantIsToldOfTheRefusal(boolean told) implements Rule {
    @Override
    public boolean violated() {
        return !told;
    }

    @Override
    public String code() {
        return "mediation/refusal-untold";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
