package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

record WhoReportsDoesNotClose(String actor, @Nullable String reporter) implements Rule {
    @Override
    public boolean violated() {
        return actor.equals(reporter);
    }

    @Override
    public String code() {
        return "supervision/own-report";
    }

    @Override
    public List<Object> facts() {
        return List.of(actor);
    }
}
