package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.Grant;
import niangjia.shared.Rule;

/** Facts: the id; the role already under it. */
record AGrantIdIsUsedOnce(String grantId, Optional<Grant> known) implements Rule {
    @Override
    public boolean violated() {
        return known.isPresent();
    }

    @Override
    public String code() {
        return "organisation/grant-id-used";
    }

    @Override
    public List<Object> facts() {
        return List.of(grantId, known.map(grant -> grant.role().name()).orElse(""));
    }
}
