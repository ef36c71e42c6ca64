package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.Substitution;
import niangjia.shared.Rule;

/** Facts: the id; for whom it already stands. */
record ASubstitutionIdIsUsedOnce(String substitutionId, Optional<Substitution> known) implements Rule {
    @Override
    public boolean violated() {
        return known.isPresent();
    }

    @Override
    public String code() {
        return "organisation/substitution-id-used";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                substitutionId,
                known.map(each -> each.substituteFor().signInName()).orElse(""));
    }
}
