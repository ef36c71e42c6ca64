package niangjia.rules.write;

import java.util.List;
import niangjia.rules.RulesActs;
import niangjia.shared.Actor;
import niangjia.shared.Rule;

/** Facts: roles and unit of the one who acts; roles wanted and the unit at the top of the tree. */
record WhatHoldsForAllIsLoadedAtTheTop(Actor actor) implements Rule {
    @Override
    public boolean violated() {
        return !RulesActs.allowsForAll(actor);
    }

    @Override
    public String code() {
        return "rules/not-allowed";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                RolesAsWords.of(actor.roles()) + " @ " + actor.unit().id(),
                RolesAsWords.of(RulesActs.KEEPERS) + " @ "
                        + actor.unit().lineage().get(0));
    }
}
