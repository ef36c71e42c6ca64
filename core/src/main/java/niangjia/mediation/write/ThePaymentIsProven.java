package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record ThePaymentIsProven(boolean proven) implements Rule {
    @Override
    public boolean violated() {
        return !proven;
    }

    @Override
    public String code() {
        return "mediation/proof-missing";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
