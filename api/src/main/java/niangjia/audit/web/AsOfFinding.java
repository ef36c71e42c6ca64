package niangjia.audit.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niangjia.complaint.read.QueueFilter;
import niangjia.complaint.read.QueueOf;
import niangjia.complaint.read.QueuePage;
import niangjia.complaint.read.QueueTab;
import niangjia.mediation.read.MediationFilter;
import niangjia.mediation.read.MediationPage;
import niangjia.mediation.read.MediationTab;
import niangjia.mediation.read.MediationsOn;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import niangjia.supervision.read.SupervisionFilter;
import niangjia.supervision.read.SupervisionRows;
import niangjia.supervision.read.SupervisionTab;
import niangjia.supervision.read.SupervisionsOf;
import org.springframework.stereotype.Component;

/** Finds the case that people call by its number, as far as the viewer sees it now. */
@Component
final class AsOfFinding {
    private final QuestionDesk questions;

    AsOfFinding(QuestionDesk questions) {
        this.questions = questions;
    }

    /** @throws RuleViolated {@code complaint/unknown} if there is none */
    String addressOf(Actor viewer, String number) {
        String wanted = number.strip();
        return Stream.of(complaint(viewer, wanted), supervision(viewer, wanted), mediation(viewer, wanted))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of("")));
    }

    private Optional<String> complaint(Actor viewer, String number) {
        QueueFilter filter = new QueueFilter(null, null, null, null, null, number);
        return questions.ask(new QueueOf(viewer, QueueTab.ALL, filter, null, 1), QueuePage.class).rows().stream()
                .map(row -> "/complaints/" + key(row.complaintId()))
                .findFirst();
    }

    private Optional<String> supervision(Actor viewer, String number) {
        SupervisionFilter filter = new SupervisionFilter(null, null, null, null, null, number);
        return questions
                .ask(new SupervisionsOf(viewer, SupervisionTab.ALL, filter, null, 1), SupervisionRows.class)
                .rows()
                .stream()
                .map(row -> "/supervisions/" + key(row.caseId()))
                .findFirst();
    }

    private Optional<String> mediation(Actor viewer, String number) {
        MediationFilter filter = new MediationFilter(null, null, null, null, null, null, null, number);
        return questions
                .ask(new MediationsOn(viewer, MediationTab.ALL, filter, null, 1), MediationPage.class)
                .rows()
                .stream()
                .map(row -> "/mediation/" + key(row.caseId()))
                .findFirst();
    }

    private static String key(String caseId) {
        return caseId.substring(caseId.indexOf(':') + 1);
    }
}
