package niangjia.supervision.write;

import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

record AnIssuerHasTheCaseOrStandsAbove(UnitRef issuer, UnitRef holder) implements Rule {
    @Override
    public boolean violated() {
        return !holder.isWithin(issuer);
    }

    @Override
    public String code() {
        return "supervision/issuer-without-part";
    }

    @Override
    public List<Object> facts() {
        return List.of(issuer.id(), holder.id());
    }
}
