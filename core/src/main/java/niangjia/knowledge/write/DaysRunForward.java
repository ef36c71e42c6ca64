package niangjia.knowledge.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: the last day; the first. */
record DaysRunForward(LocalDate from, @Nullable LocalDate until) implements Rule {
    @Override
    public boolean violated() {
        return until != null && until.isBefore(from);
    }

    @Override
    public String code() {
        return "knowledge/days-reversed";
    }

    @Override
    public List<Object> facts() {
        return List.of(until == null ? "" : until.toString(), from.toString());
    }
}
