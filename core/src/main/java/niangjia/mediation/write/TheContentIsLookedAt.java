package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.LawfulPoint;
import niangjia.shared.Rule;

record TheContentIsLookedAt(List<LawfulPoint> missing) implements Rule {
    @Override
    public boolean violated() {
        return !missing.isEmpty();
    }

    @Override
    public String code() {
        return "mediation/content-unchecked";
    }

    @Override
    public List<Object> facts() {
        return List.of(missing);
    }
}
