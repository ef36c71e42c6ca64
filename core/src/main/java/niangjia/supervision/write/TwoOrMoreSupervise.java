package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

/** No one inquires alone. */
record TwoOrMoreSupervise(int actual) implements Rule {
    private static final int LEAST = 2;

    @Override
    public boolean violated() {
        return actual < LEAST;
    }

    @Override
    public String code() {
        return "supervision/two-supervisors-needed";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, LEAST);
    }
}
