package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Where few work, the facts alone tell who complained. */
record TheSmallEmployerWarningIsAcknowledged(
        @Nullable Integer headCount, int line, boolean factsPoint, boolean acknowledged) implements Rule {
    @Override
    public boolean violated() {
        return !acknowledged && (factsPoint || headCount != null && headCount < line);
    }

    @Override
    public String code() {
        return "supervision/small-employer-warning";
    }

    @Override
    public List<Object> facts() {
        return List.of(String.valueOf(headCount), line, factsPoint);
    }
}
