package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Rule;

record AGroupHasTenOrMore(int actual) implements Rule {
    private static final int LEAST = 10;

    @Override
    public boolean violated() {
        return actual < LEAST;
    }

    @Override
    public String code() {
        return "mediation/group-too-small";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, LEAST);
    }
}
