package niangjia.rules.write;

import java.util.List;
import niangjia.rules.RulesActs;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

/** Facts: roles and unit of the one who acts; roles wanted and unit the rule is to hold for. */
record OnlyAdministratorsInReachChangeRules(Actor actor, UnitRef unit) implements Rule {
    @Override
    public boolean violated() {
        return !RulesActs.allows(actor, unit);
    }

    @Override
    public String code() {
        return "rules/not-allowed";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                RolesAsWords.of(actor.roles()) + " @ " + actor.unit().id(),
                RolesAsWords.of(RulesActs.KEEPERS) + " @ " + unit.id());
    }
}
