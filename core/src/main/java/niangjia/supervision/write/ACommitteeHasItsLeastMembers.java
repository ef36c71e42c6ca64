package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

record ACommitteeHasItsLeastMembers(int actual, int expected) implements Rule {
    @Override
    public boolean violated() {
        return actual < expected;
    }

    @Override
    public String code() {
        return "supervision/committee-too-small";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
