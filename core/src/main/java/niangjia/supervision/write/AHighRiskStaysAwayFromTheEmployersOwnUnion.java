package niangjia.supervision.write;

import java.util.List;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Rule;
import niangjia.supervision.RiskLevel;
import org.jspecify.annotations.Nullable;

record AHighRiskStaysAwayFromTheEmployersOwnUnion(
        UnitLevel unit, @Nullable RiskLevel risk) implements Rule {
    @Override
    public boolean violated() {
        return unit == UnitLevel.EMPLOYER && risk == RiskLevel.HIGH;
    }

    @Override
    public String code() {
        return "supervision/risk-too-high";
    }

    @Override
    public List<Object> facts() {
        return List.of(unit, String.valueOf(risk));
    }
}
