package niangjia.shared.terms;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;

/** A term has one course: nothing happens before its start, and pauses do not overlap. */
record TheActFollows(Instant at, Instant earliest) implements Rule {
    @Override
    public boolean violated() {
        return at.isBefore(earliest);
    }

    @Override
    public String code() {
        return "terms/out-of-order";
    }

    @Override
    public List<Object> facts() {
        return List.of(at, earliest);
    }
}
