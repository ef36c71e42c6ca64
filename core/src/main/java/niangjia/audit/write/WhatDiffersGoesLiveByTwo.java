package niangjia.audit.write;

import java.util.List;
import niangjia.audit.RebuildKind;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.Rule;

/** The desk itself begins such a rebuild, once two have let it. Facts: what was asked for. */
record WhatDiffersGoesLiveByTwo(RebuildKind kind, Actor actor) implements Rule {
    @Override
    public boolean violated() {
        return kind == RebuildKind.SWITCH_ALL_THE_SAME && !actor.roles().contains(Role.SYSTEM);
    }

    @Override
    public String code() {
        return "audit/rebuild-not-granted";
    }

    @Override
    public List<Object> facts() {
        return List.of(kind.name());
    }
}
