package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record APaperIsSignedInItsIssuersHouse(UnitRef actual, UnitRef issuer) implements Rule {
    @Override
    public boolean violated() {
        return !actual.equals(issuer);
    }

    @Override
    public String code() {
        return "supervision/signer-of-another-unit";
    }

    @Override
    public List<Object> facts() {
        return List.of(actual.id(), issuer.id());
    }
}
