package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record ARoomSeatsBothSidesAndTheMediator(int actual, int least) implements Rule {
    @Override
    public boolean violated() {
        return actual < least;
    }

    @Override
    public String code() {
        return "mediation/too-few-seats";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, least);
    }
}
