package niangjia.audit.write;

import java.util.Collection;
import java.util.List;
import niangjia.shared.Rule;

/** Facts: the hold; those that stand. */
record TheHoldStands(String holdId, Collection<String> standing) implements Rule {
    @Override
    public boolean violated() {
        return !standing.contains(holdId);
    }

    @Override
    public String code() {
        return "erasure/hold-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(holdId, String.join(", ", standing));
    }
}
