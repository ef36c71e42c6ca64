package niangjia.complaint.web;

import java.util.List;
import java.util.stream.Stream;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.read.ReachOf;
import niangjia.complaint.read.ReachTotals;
import niangjia.organisation.web.RightsSource;
import niangjia.shared.Actor;
import niangjia.shared.web.QuestionDesk;
import org.springframework.stereotype.Component;

/** What a capacity opens of complaints: how many are seen and how far, and which acts the table of acts allows. */
@Component
class ComplaintRights implements RightsSource {
    private final QuestionDesk questions;

    ComplaintRights(QuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public Rights of(Actor asker, Actor capacity) {
        ReachTotals reach = questions.ask(new ReachOf(asker, capacity), ReachTotals.class);
        return new Rights(
                List.of(
                        new Figure("rights.complaints", reach.complaints()),
                        new Figure("rights.words", reach.words()),
                        new Figure("rights.callers", reach.callers()),
                        new Figure("rights.secret", reach.secret()),
                        new Figure("rights.secret-callers", reach.secretCallers())),
                Stream.of("CONTACT", "ORDER", "DOSSIER")
                        .map(chapter -> new Acts("chapter." + chapter, open(chapter, capacity)))
                        .toList());
    }

    private static List<String> open(String chapter, Actor capacity) {
        return ComplaintActs.all().stream()
                .filter(act -> CasePagesActs.chapter(act).equals(chapter) && capacity.holdsAnyOf(act.roles()))
                .map(act -> act.from().isEmpty() ? "module.log" : "act." + act.name())
                .toList();
    }
}
