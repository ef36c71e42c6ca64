package niangjia.mediation.write;

import java.util.List;
import niangjia.mediation.EnforcementKind;
import niangjia.shared.Rule;

/** Payment orders are for pay, cost of injuries and compensation; enforcement is for what was confirmed. */
record TheWayOfEnforcementFits(EnforcementKind kind, boolean fits) implements Rule {
    @Override
    public boolean violated() {
        return !fits;
    }

    @Override
    public String code() {
        return "mediation/enforcement-unfit";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind);
    }
}
