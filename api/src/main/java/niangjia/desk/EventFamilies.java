package niangjia.desk;

import java.util.List;
import niangjia.audit.ErasureEvent;
import niangjia.audit.LetterEvent;
import niangjia.audit.RebuildEvent;
import niangjia.audit.ReviewEvent;
import niangjia.audit.SealEvent;
import niangjia.complaint.BulkEvent;
import niangjia.complaint.ComplaintEvent;
import niangjia.complaint.ExportEvent;
import niangjia.complaint.NoticeEvent;
import niangjia.knowledge.GuidanceEvent;
import niangjia.mediation.MediationEvent;
import niangjia.mediation.MediatorEvent;
import niangjia.mediation.RoomEvent;
import niangjia.organisation.StaffEvent;
import niangjia.organisation.UnitEvent;
import niangjia.rules.RulesEvent;
import niangjia.shared.terms.ClockEvent;
import niangjia.supervision.CommitteeEvent;
import niangjia.supervision.CredentialEvent;
import niangjia.supervision.EmployerEvent;
import niangjia.supervision.ReferralEvent;
import niangjia.supervision.SupervisionEvent;

/** All that can stand on the record: the families of events, each a sealed one. */
public final class EventFamilies {
    public static final List<Class<?>> ALL = List.of(
            ComplaintEvent.class,
            BulkEvent.class,
            ExportEvent.class,
            NoticeEvent.class,
            UnitEvent.class,
            StaffEvent.class,
            GuidanceEvent.class,
            RulesEvent.class,
            SupervisionEvent.class,
            ReferralEvent.class,
            CommitteeEvent.class,
            EmployerEvent.class,
            CredentialEvent.class,
            MediationEvent.class,
            MediatorEvent.class,
            RoomEvent.class,
            ClockEvent.class,
            RebuildEvent.class,
            LetterEvent.class,
            SealEvent.class,
            ReviewEvent.class,
            ErasureEvent.class);

    private EventFamilies() {}
}
