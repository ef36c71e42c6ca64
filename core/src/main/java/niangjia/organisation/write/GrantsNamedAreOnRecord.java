package niangjia.organisation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the id; no grant is under it. */
record GrantsNamedAreOnRecord(String grantId, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "organisation/grant-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(grantId, "");
    }
}
