package niangjia.knowledge.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: the day; the name. */
record WhoVerifiedSaysWhen(@Nullable LocalDate on, @Nullable String by) implements Rule {
    @Override
    public boolean violated() {
        return (on == null) != (by == null);
    }

    @Override
    public String code() {
        return "knowledge/verification-incomplete";
    }

    @Override
    public List<Object> facts() {
        return List.of(on == null ? "" : on.toString(), by == null ? "" : by);
    }
}
