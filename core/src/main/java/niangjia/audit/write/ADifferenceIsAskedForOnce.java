package niangjia.audit.write;

import java.util.List;
import niangjia.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Facts: who asked already. */
record ADifferenceIsAskedForOnce(@Nullable String asker) implements Rule {
    @Override
    public boolean violated() {
        return asker != null;
    }

    @Override
    public String code() {
        return "audit/rebuild-asked-already";
    }

    @Override
    public List<Object> facts() {
        return List.of(asker == null ? "" : asker);
    }
}
