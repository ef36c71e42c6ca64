package niangjia.mediation.write;

import java.util.List;
import niangjia.shared.Actor;
import niangjia.shared.Rule;
import niangjia.shared.UnitRef;
import niangjia.supervision.RegistryAct;
import org.jspecify.annotations.Nullable;

/** What stands around every decision of a stream beside the case. */
final class RegistryGuard {
    private RegistryGuard() {}

    /** @param expectedSequence what the writer saw; null if they did not say */
    static <S extends Enum<S>> void verify(
            RegistryAct<S> act,
            Actor actor,
            UnitRef unit,
            S status,
            @Nullable String expectedSequence,
            long lastAct,
            long version) {
        Long seen = expectedSequence == null ? null : Long.valueOf(expectedSequence);
        begin(act, actor, unit);
        Rule.verify(new TheFormIsNotStale(seen, lastAct, version), new TheStreamAllowsTheAct(status, act.from()));
    }

    /** For the act that begins a stream. */
    static void begin(RegistryAct<?> act, Actor actor, UnitRef unit) {
        Rule.verify(
                new TheActorHoldsAFittingRole(actor, act.roles()),
                new TheMatterLiesWithinTheActorsUnit(actor.unit(), List.of(unit)));
    }
}
