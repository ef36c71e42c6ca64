package niangjia.organisation.write;

import java.util.List;
import java.util.Optional;
import niangjia.organisation.UnitLevel;
import niangjia.shared.Rule;

/** Facts: the level asked for; the parent's, below which it must be. */
record AUnitStandsBelowItsParent(UnitLevel level, Optional<UnitStanding> parent) implements Rule {
    @Override
    public boolean violated() {
        return parent.filter(upper -> level.isBelow(upper.level())).isEmpty();
    }

    @Override
    public String code() {
        return "organisation/level-not-below-parent";
    }

    @Override
    public List<Object> facts() {
        return List.of(level.name(), parent.map(upper -> upper.level().name()).orElse(""));
    }
}
