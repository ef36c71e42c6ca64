package niangjia.supervision.write;

import java.util.Map;
import java.util.Set;
import niangjia.EveryRefusal;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.supervision.EmployerStatus;

/** Told where cases and registries are read, with no decision to make it: that there is no such one. */
class SupervisionRefusalsTest extends EveryRefusal {
    SupervisionRefusalsTest() {
        super(
                "supervision",
                SupervisionCase.class,
                60,
                Set.of("supervision/unknown", "supervision/registry-unknown"),
                Map.of(
                        Enum.class,
                        EmployerStatus.OPEN,
                        UnitRef.class,
                        SupervisionFixture.CITY,
                        Actor.class,
                        SupervisionFixture.chair()));
    }
}
