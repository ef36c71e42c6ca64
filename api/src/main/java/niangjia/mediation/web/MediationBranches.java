package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.List;
import niangjia.complaint.ChildKind;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.OrderCommand.SpinOff;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.web.ComplaintBranches;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.MediationActs;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationsBornFrom;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.MatterIds;
import org.springframework.stereotype.Component;

/** Mediation cases as they hang on the complaints and the supervision cases they grew out of. */
@Component
class MediationBranches implements ComplaintBranches {
    private static final String LABEL = "mediation.from-other";

    private final QuestionDesk questions;
    private final PageWords words;

    MediationBranches(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    @Override
    public List<Branch> of(Actor reader, String matterId) {
        List<Branch> found = new ArrayList<>();
        questions
                .ask(new MediationsBornFrom(reader, matterId), MediationPage.class)
                .rows()
                .forEach(row -> {
                    String state = words.label("MediationStatus", row.status().name());
                    String kind = words.label("ChildKind", ChildKind.MEDIATION.name());
                    found.add(new Branch(row.caseId(), kind, row.number(), MediationIds.address(row.caseId()), state));
                });
        return found;
    }

    @Override
    public List<Sprout> sprouts(Actor reader, CaseView complaint) {
        boolean lets = reader.holdsAnyOf(ComplaintActs.of(SpinOff.class).roles())
                && ComplaintActs.of(SpinOff.class).from().contains(complaint.state());
        return lets ? begun(reader, "complaint", complaint.complaintId()) : List.of();
    }

    @Override
    public List<Sprout> sprouts(Actor reader, String matterId) {
        return begun(reader, "supervision", matterId);
    }

    private static List<Sprout> begun(Actor reader, String kind, String matterId) {
        return reader.holdsAnyOf(MediationActs.of(ReceiveApplication.class).roles())
                ? List.of(new Sprout("/mediation/new?" + kind + "=" + MatterIds.key(matterId), LABEL))
                : List.of();
    }
}
