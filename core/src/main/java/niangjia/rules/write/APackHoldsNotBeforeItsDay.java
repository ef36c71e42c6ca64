package niangjia.rules.write;

import java.time.LocalDate;
import java.util.List;
import niangjia.shared.Rule;
import niangjia.shared.terms.RulePack;

/** Facts: the day it is to hold from; the day its rules came into force. */
record APackHoldsNotBeforeItsDay(LocalDate effectiveOn, RulePack pack) implements Rule {
    @Override
    public boolean violated() {
        return effectiveOn.isBefore(pack.inForceFrom());
    }

    @Override
    public String code() {
        return "rules/before-pack";
    }

    @Override
    public List<Object> facts() {
        return List.of(effectiveOn, pack.inForceFrom());
    }
}
