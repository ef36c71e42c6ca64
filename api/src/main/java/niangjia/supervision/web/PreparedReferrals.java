package niangjia.supervision.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.supervision.read.ReferralPage;
import niangjia.supervision.read.ReferralsOn;
import niangjia.supervision.read.SupervisionParts.HandOver;
import niangjia.supervision.read.SupervisionView;
import org.springframework.stereotype.Component;

/** The hand-overs prepared from a case that the case itself does not yet tell of: nobody should have to type their key. */
@Component
final class PreparedReferrals {
    private static final int MANY = 50;

    private final QuestionDesk questions;
    private final PageWords words;

    PreparedReferrals(QuestionDesk questions, PageWords words) {
        this.questions = questions;
        this.words = words;
    }

    List<Choice> of(SupervisionView view, Actor actor) {
        Set<String> told = view.handOvers().stream().map(HandOver::referralId).collect(Collectors.toSet());
        return questions
                .ask(new ReferralsOn(actor, null, null, view.caseId(), null, MANY), ReferralPage.class)
                .items()
                .stream()
                .filter(row -> !told.contains(row.referralId()))
                .map(row -> new Choice(
                        row.referralId(),
                        words.text("supervision.referral-of", row.bodyName(), words.day(row.preparedOn()))))
                .toList();
    }
}
