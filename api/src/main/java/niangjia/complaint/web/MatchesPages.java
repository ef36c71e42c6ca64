package niangjia.complaint.web;

import java.time.Clock;
import java.util.List;
import niangjia.complaint.read.EmployersLike;
import niangjia.complaint.read.Matches;
import niangjia.complaint.read.MatchesFor;
import niangjia.complaint.read.Typed;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beside the call sheet: who and what may have to do with the call. Asked for in a body, since addresses are kept in logs. */
@Page
class MatchesPages {
    private static final int EMPLOYERS = 8;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final TypedReader reader;
    private final MatchesPagesHits hits;
    private final Clock clock;

    MatchesPages(SignedInStaff staff, QuestionDesk questions, TypedReader reader, MatchesPagesHits hits, Clock clock) {
        this.staff = staff;
        this.questions = questions;
        this.reader = reader;
        this.hits = hits;
        this.clock = clock;
    }

    @PostMapping("/log/matches")
    String matches(@RequestParam MultiValueMap<String, String> sheet, Model model) {
        Actor actor = staff.current();
        Typed typed = reader.read(
                sheet.getFirst("account"),
                sheet.getFirst("order.employer.name"),
                sheet.getFirst("order.place"),
                sheet.getFirst("caller.name"),
                sheet.getFirst("caller.phone"),
                sheet.getFirst("caller.idNumber"),
                sheet.getFirst("order.category"),
                sheet.getFirst("complaintId"));
        Matches found = questions.ask(new MatchesFor(actor, typed, clock.instant(), MatchesFor.FEW), Matches.class);
        model.addAttribute("hits", hits.of(found.matches(), actor));
        return "complaint/matches :: list";
    }

    /** For the employer's field alone. */
    @PostMapping("/log/employers")
    String employers(@RequestParam(name = "order.employer.name", defaultValue = "") String typed, Model model) {
        List<?> found = typed.isBlank()
                ? List.of()
                : questions
                        .ask(new EmployersLike(staff.current(), typed, clock.instant(), EMPLOYERS), Matches.class)
                        .matches();
        model.addAttribute("employers", found);
        return "complaint/matches :: employers";
    }
}
