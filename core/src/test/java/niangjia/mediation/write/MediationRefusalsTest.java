package niangjia.mediation.write;

import java.util.Map;
import java.util.Set;
import niangjia.EveryRefusal;
import niangjia.mediation.MediationStatus;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;

/** Told where cases are read, with no decision to make it: that there is no such case. */
class MediationRefusalsTest extends EveryRefusal {
    MediationRefusalsTest() {
        super(
                "mediation",
                MediationCase.class,
                60,
                Set.of("mediation/unknown"),
                Map.of(
                        Enum.class,
                        MediationStatus.RECEIVED,
                        UnitRef.class,
                        MediationFixture.CITY,
                        Actor.class,
                        MediationFixture.chair()));
    }
}
