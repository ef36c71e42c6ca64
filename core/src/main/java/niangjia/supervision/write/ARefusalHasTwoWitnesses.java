package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ARefusalHasTwoWitnesses(int actual) implements Rule {
    private static final int LEAST = 2;

    @Override
    public boolean violated() {
        return actual < LEAST;
    }

    @Override
    public String code() {
        return "supervision/witnesses-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, LEAST);
    }
}
