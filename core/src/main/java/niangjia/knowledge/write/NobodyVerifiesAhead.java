package niangjia.knowledge.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: the day of verification; the day of the act. */
record NobodyVerifiesAhead(@Nullable LocalDate on, LocalDate today) implements Rule {
    @Override
    public boolean violated() {
        return on != null && on.isAfter(today);
    }

    @Override
    public String code() {
        return "knowledge/verified-ahead";
    }

    @Override
    public List<Object> facts() {
        return List.of(on == null ? "" : on.toString(), today.toString());
    }
}
