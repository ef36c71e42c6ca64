package niangjia.supervision.web;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.web.ComplaintBranches;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.ClueCommand.RegisterClue;
import niangjia.supervision.SupervisionActs;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionsBornFrom;
import org.springframework.stereotype.Component;

/** Supervision cases as they hang on the complaints they grew out of. */
@Component
class SupervisionBranches implements ComplaintBranches {
    private final QuestionDesk questions;
    private final PageWords words;

    SupervisionBranches(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    @Override
    public List<Branch> of(Actor reader, String matterId) {
        return questions.ask(new SupervisionsBornFrom(reader, matterId), SupervisionRows.class).rows().stream()
                .map(row -> new Branch(
                        row.caseId(),
                        words.label("ChildKind", ChildKind.SUPERVISION.name()),
                        row.number(),
                        SupervisionIds.address(row.caseId()),
                        words.label("SupervisionStatus", row.status().name())))
                .toList();
    }

    @Override
    public List<Sprout> sprouts(Actor reader, CaseView complaint) {
        List<Sprout> sprouts = new ArrayList<>();
        boolean may = reader.holdsAnyOf(SupervisionActs.of(RegisterClue.class).roles())
                && reader.holdsAnyOf(ComplaintActs.of(SpinOff.class).roles())
                && ComplaintActs.of(SpinOff.class).from().contains(complaint.state());
        String address = "/supervisions/new?complaint=" + SupervisionIds.key(complaint.complaintId());
        if (may) {
            sprouts.add(new Sprout(address, "supervision.from-complaint"));
        }
        if (RegistryKind.REFERRAL.beginning().isFor(reader)) {
            sprouts.add(new Sprout(RegistryKind.referralOf(complaint.complaintId()), "referral.begin-from"));
        }
        return sprouts;
    }
}
