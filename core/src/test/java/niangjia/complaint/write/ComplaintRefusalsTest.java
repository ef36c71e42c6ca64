package niangjia.complaint.write;

import java.util.Map;
import java.util.Set;
import niangjia.EveryRefusal;
import niangjia.complaint.ComplaintId;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;

/** Said where a complaint is looked for, before any rule can be asked: that there is none. */
class ComplaintRefusalsTest extends EveryRefusal {
    ComplaintRefusalsTest() {
        super(
                "complaint",
                Complaint.class,
                30,
                Set.of("complaint/unknown"),
                Map.of(
                        ComplaintId.class,
                        ComplaintFixture.ID,
                        UnitRef.class,
                        ComplaintFixture.CITY,
                        Actor.class,
                        ComplaintFixture.operator()));
    }
}
