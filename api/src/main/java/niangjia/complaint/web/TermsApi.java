package niangjia.complaint.web;

import java.time.Clock;
import java.util.List;
import niangjia.complaint.read.CaseOf;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Recomputation;
import niangjia.shared.RuleViolated;
import niangjia.shared.terms.Derivation;
import niangjia.shared.terms.Term;
import niangjia.shared.terms.TermProgress;
import niangjia.shared.terms.TermsInForce;
import niangjia.shared.web.ApiPaths;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.TermChips;
import niangjia.shared.web.TermWhy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of a complaint for programs, and why each ends when it does. */
@RestController
@RequestMapping(ApiPaths.V1 + "/complaints/{id}/terms")
class TermsApi {
    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final TermWhy reasons;
    private final TermsInForce terms;
    private final Clock clock;

    TermsApi(
            SignedInStaff staff,
            QuestionDesk questions,
            TermWhy reasons,
            TermsInForce terms,
            @Qualifier("pageClock") Clock clock) {
        this.staff = staff;
        this.questions = questions;
        this.reasons = reasons;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param sequence of the newest event included */
    record Terms(String complaintId, long sequence, List<One> terms) {}

    /**
     * @param address of the term in addresses
     * @param progress as of now; null if the calendar it names is not there
     */
    record One(String address, Term term, @Nullable TermProgress progress) {}

    /** @param recomputations what moved its end from outside */
    record Explained(Derivation derivation, List<Recomputation> recomputations) {}

    @GetMapping
    ResponseEntity<Terms> list(@PathVariable String id) {
        CaseView view = view(id);
        List<One> all = view.terms().stream()
                .map(term -> new One(
                        TermChips.address(term.termId()),
                        term,
                        terms.calendar(term.calendarVersion())
                                .map(calendar -> term.progress(clock.instant(), calendar))
                                .orElse(null)))
                .toList();
        return fresh(new Terms(view.complaintId(), view.sequence(), all));
    }

    @GetMapping("/{termId}/derivation")
    ResponseEntity<Explained> derivation(@PathVariable String id, @PathVariable String termId) {
        CaseView view = view(id);
        Term term = CaseClocks.term(view::term, termId);
        return fresh(new Explained(
                reasons.derivation(term).orElseThrow(() -> CaseClocks.unknown(termId)),
                view.recomputations().stream()
                        .filter(each -> each.termId().equals(term.termId()))
                        .toList()));
    }

    private CaseView view(String id) {
        String complaint = ComplaintIds.read(id).value();
        return questions
                .askForOptional(new CaseOf(staff.current(), complaint), CaseView.class)
                .orElseThrow(() -> new RuleViolated("complaint/unknown", List.of(complaint)));
    }

    /** What is left changes by itself. */
    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(body);
    }
}
