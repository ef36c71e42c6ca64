package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;

/** Its stream is named after its unit, so there cannot be two. */
record AUnitHasOneCommittee(String actual, String expected) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(expected);
    }

    @Override
    public String code() {
        return "supervision/committee-of-another-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual, expected);
    }
}
