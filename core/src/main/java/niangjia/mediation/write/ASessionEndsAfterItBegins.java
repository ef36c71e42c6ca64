package niangjia.mediation.write;

import java.time.Instant;
import java.util.List;
import niangjia.shared.Rule;

record ASessionEndsAfterItBegins(Instant from, Instant to) implements Rule {
    @Override
    public boolean violated() {
        return !to.isAfter(from);
    }

    @Override
    public String code() {
        return "mediation/session-hours";
    }

    @Override
    public List<Object> facts() {
        return List.of(from, to);
    }
}
