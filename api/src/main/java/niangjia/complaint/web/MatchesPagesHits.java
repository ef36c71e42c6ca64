package niangjia.complaint.web;

import java.util.List;
import java.util.Optional;
import niangjia.complaint.ComplaintActs;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.ContactCommand.AddInformation;
import niangjia.complaint.OrderCommand.Urge;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Match;
import niangjia.complaint.read.Match.Reason;
import niangjia.shared.Actor;
import niangjia.shared.web.PageWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Matches as the sheet shows them: the reasons in words, and the acts by the table the record refuses by. */
@Component
final class MatchesPagesHits {
    private final CasePagesModel cases;
    private final CasePagesActs acts;
    private final PageWords words;
    private final JsonMapper json = JsonMapper.builder().build();

    MatchesPagesHits(CasePagesModel cases, CasePagesActs acts, PageWords words) {
        this.cases = cases;
        this.acts = acts;
        this.words = words;
    }

    /** @param fill what taking it over writes, by field, as JSON */
    record Hit(Match match, String address, List<String> reasons, String fill, boolean urge, boolean add) {}

    List<Hit> of(List<Match> matches, Actor actor) {
        return matches.stream().map(match -> hit(match, actor)).toList();
    }

    private Hit hit(Match match, Actor actor) {
        // the case page is asked, so that no act is offered here that is not there
        Optional<CaseView> view =
                match.open() ? cases.find(new ComplaintId(match.complaintId()), actor) : Optional.empty();
        return new Hit(
                match,
                CasePagesModel.address(match.complaintId()),
                match.reasons().stream().map(this::said).toList(),
                json.writeValueAsString(match.fills()),
                view.map(v -> acts.offer(ComplaintActs.of(Urge.class), v, actor).open())
                        .orElse(false),
                view.map(v -> acts.offer(ComplaintActs.of(AddInformation.class), v, actor)
                                .open())
                        .orElse(false));
    }

    private String said(Reason reason) {
        return words.phrase("hit." + reason.why(), List.of(String.join(words.text("list.comma"), reason.args())));
    }
}
