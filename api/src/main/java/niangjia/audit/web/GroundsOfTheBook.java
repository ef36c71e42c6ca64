package niangjia.audit.web;

import java.util.Map;
import java.util.stream.Collectors;
import niangjia.audit.read.DecisionMarks;
import niangjia.audit.read.DecisionMarks.Mark;
import niangjia.audit.read.DecisionMarksOf;
import niangjia.shared.Actor;
import niangjia.shared.Role;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.seen.DecisionGrounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of cases show beside a decision, from the book of decisions. */
@Component
class GroundsOfTheBook implements DecisionGrounds {
    private final QuestionDesk questions;

    GroundsOfTheBook(QuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public Map<Long, Ground> of(String stream) {
        // what an author saw is of the decision and does not change; what came later is nothing a moment of the past
        // knows
        boolean past = questions.moment().isPresent();
        return questions.askOfThePresent(new DecisionMarksOf(stream), DecisionMarks.class).marks().stream()
                .collect(Collectors.toMap(
                        Mark::sequence,
                        mark -> new Ground(mark.told(), mark.seen(), mark.unseen(), past ? 0 : mark.later())));
    }

    @Override
    public @Nullable String address(Actor reader, String stream) {
        return reader.roles().contains(Role.AUDITOR) ? DecisionDoor.PAGE + "/" + stream : null;
    }
}
