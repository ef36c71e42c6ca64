package niangjia.complaint.web;

import java.util.List;
import niangjia.complaint.web.MatterRemarks.Remark;
import niangjia.shared.Actor;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that is remarked on cases; templates know it as {@code @remarks}. */
@Component("remarks")
class Remarks {
    private final ObjectProvider<MatterRemarks> all;
    private final SignedInStaff staff;
    private final QuestionDesk questions;

    Remarks(ObjectProvider<MatterRemarks> all, SignedInStaff staff, QuestionDesk questions) {
        this.all = all;
        this.staff = staff;
        this.questions = questions;
    }

    /** None on a case as it stood at a moment of the past: what waits now was no matter of then. */
    public List<Remark> on(String matterId) {
        if (questions.moment().isPresent()) {
            return List.of();
        }
        Actor reader = staff.current();
        return all.orderedStream()
                .flatMap(each -> each.on(reader, matterId).stream())
                .toList();
    }

    List<Remark> waiting(Actor reader) {
        return all.orderedStream()
                .flatMap(each -> each.waiting(reader).stream())
                .toList();
    }
}
