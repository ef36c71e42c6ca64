package niangjia.knowledge.write;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import niangjia.knowledge.KnowledgeActs;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;

/** Facts: roles and unit of the one who acts; roles wanted and unit the guidance holds for. */
record OnlyKeepersInReachChangeGuidance(Actor actor, UnitRef unit) implements Rule {
    @Override
    public boolean violated() {
        return !KnowledgeActs.allows(actor, unit);
    }

    @Override
    public String code() {
        return "knowledge/not-allowed";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                words(actor.roles()) + " @ " + actor.unit().id(), words(KnowledgeActs.KEEPERS) + " @ " + unit.id());
    }

    private static String words(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
