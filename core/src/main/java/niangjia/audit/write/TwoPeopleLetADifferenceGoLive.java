package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: who lets it; who asked for it, if anybody. */
record TwoPeopleLetADifferenceGoLive(
        String second, @Nullable String first) implements Rule {
    @Override
    public boolean violated() {
        return first == null || first.equals(second);
    }

    @Override
    public String code() {
        return "audit/rebuild-four-eyes";
    }

    @Override
    public List<Object> facts() {
        return List.of(second, first == null ? "" : first);
    }
}
