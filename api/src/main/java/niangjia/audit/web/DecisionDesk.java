package niangjia.audit.web;

import java.util.List;
import niangjia.audit.read.DecisionFilter;
import niangjia.audit.read.DecisionOf;
import niangjia.audit.read.DecisionPage;
import niangjia.audit.read.DecisionView;
import niangjia.audit.read.DecisionsOn;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The book of decisions for whoever may look into it: the same for pages and for programs. */
@Component
class DecisionDesk {
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    DecisionDesk(QuestionDesk questions, SignedInStaff staff) {
        this.questions = questions;
        this.staff = staff;
    }

    /** @throws RuleViolated {@code sign-in/denied} for everybody but an auditor */
    Actor auditor() {
        Actor viewer = staff.current();
        if (!viewer.roles().contains(Role.AUDITOR)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
        return viewer;
    }

    DecisionPage page(DecisionFilter filter, @Nullable String cursor, int size) {
        return questions.ask(new DecisionsOn(auditor(), filter, cursor, size), DecisionPage.class);
    }

    /** @throws RuleViolated {@code request/unknown-path} also for what lies outside the viewer's reach */
    DecisionView one(String caseId, long sequence) {
        return questions
                .askForOptional(new DecisionOf(auditor(), caseId, sequence), DecisionView.class)
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
