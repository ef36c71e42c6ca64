package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record ConsentIsGivenInSoManyWords(boolean explicit) implements Rule {
    @Override
    public boolean violated() {
        return !explicit;
    }

    @Override
    public String code() {
        return "mediation/consent-not-explicit";
    }

    @Override
    public List<Object> facts() {
        return List.of();
    }
}
