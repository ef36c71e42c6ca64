package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Money;
import niangjia.shared.Rule;

record EachPayerPaysWhatTheySettled(String payer, Money actual, Money expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "mediation/payer-differs";
    }

    @Override
    public List<Object> facts() {
        return List.of(payer, actual.toYuan(), expected.toYuan());
    }
}
