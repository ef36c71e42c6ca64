package niangjia.organisation.write;

import java.util.List;
import niangjia.shared.Rule;

/** Facts: the id; nobody is substituted under it. */
record SubstitutionsNamedAreOnRecord(String substitutionId, boolean known) implements Rule {
    @Override
    public boolean violated() {
        return !known;
    }

    @Override
    public String code() {
        return "organisation/substitution-unknown";
    }

    @Override
    public List<Object> facts() {
        return List.of(substitutionId, "");
    }
}
