package niangjia.supervision.write;

import niangjia.supervision.RegistryGuard;
import niangjia.supervision.RegistryGuard.Door;

/** The streams beside the case. */
final class Registries {
    static final RegistryGuard GUARD = new Door(TheActorHoldsAFittingRole::new, TheMatterLiesWithinTheActorsUnit::new)
            .and(TheFormIsNotStale::new, TheStreamAllowsTheAct::new);

    private Registries() {}
}
