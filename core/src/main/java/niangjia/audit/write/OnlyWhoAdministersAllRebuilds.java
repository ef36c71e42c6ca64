package niangjia.audit.write;

import java.util.List;
import java.util.stream.Collectors;
import niangjia.audit.RebuildActs;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** Facts: roles and unit of the one who acts; the role wanted, and the unit at the top of the tree. */
record OnlyWhoAdministersAllRebuilds(Actor actor) implements Rule {
    @Override
    public boolean violated() {
        return !RebuildActs.rebuilds(actor);
    }

    @Override
    public String code() {
        return "audit/rebuild-not-allowed";
    }

    @Override
    public List<Object> facts() {
        return List.of(
                roles() + " @ " + actor.unit().id(),
                "ADMINISTRATOR @ " + actor.unit().lineage().get(0));
    }

    private String roles() {
        return actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
