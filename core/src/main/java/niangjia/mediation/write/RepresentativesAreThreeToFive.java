package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record RepresentativesAreThreeToFive(int actual) implements Rule {
    private static final int LEAST = 3;
    private static final int MOST = 5;

    @Override
    public boolean violated() {
        return actual < LEAST || actual > MOST;
    }

    @Override
    public String code() {
        return "mediation/representative-count";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, LEAST, MOST);
    }
}
