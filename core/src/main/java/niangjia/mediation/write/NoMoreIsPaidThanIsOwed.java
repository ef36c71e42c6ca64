package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.Rule;

record NoMoreIsPaidThanIsOwed(Money actual, Money outstanding) implements Rule {
    @Override
    public boolean violated() {
        return actual.fen() > outstanding.fen();
    }

    @Override
    public String code() {
        return "mediation/overpaid";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.toYuan(), outstanding.toYuan());
    }
}
