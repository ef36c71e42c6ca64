package niangjia.audit.web;

import java.util.Set;
import niangjia.audit.read.ReviewFindings;
import niangjia.audit.read.ReviewFindingsOf;
import niangjia.shared.Role;
import niangjia.shared.web.Page;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** File reviews to look at: for the auditor the whole, for a unit what it must answer. */
@Page
class ReviewPages {
    private final ReviewShow show;
    private final QuestionDesk questions;
    private final SignedInStaff staff;

    ReviewPages(ReviewShow show, QuestionDesk questions, SignedInStaff staff) {
        this.show = show;
        this.questions = questions;
        this.staff = staff;
    }

    @Bean
    static AuditEntry reviewsEntry() {
        return new AuditEntry("audit.entry.reviews", "/audit/reviews", 60, Set.of(Role.AUDITOR));
    }

    @GetMapping("/audit/reviews")
    String reviews(@RequestParam(required = false) @Nullable String cursor, Model model) {
        return show.list(staff.current(), cursor, ReviewShow.Again.FIRST, model);
    }

    @GetMapping("/audit/reviews/{key}")
    String review(@PathVariable String key, Model model) {
        return show.review(staff.current(), ReviewDesk.IDS.read(key), ReviewShow.Again.FIRST, model);
    }

    @GetMapping("/audit/reviews/{key}/list")
    String list(@PathVariable String key, Model model) {
        return show.listed(staff.current(), ReviewDesk.IDS.read(key), model);
    }

    @GetMapping("/audit/reviews/{key}/case")
    String drawn(@PathVariable String key, @RequestParam("id") String caseId, Model model) {
        return show.drawn(staff.current(), ReviewDesk.IDS.read(key), caseId, ReviewShow.Again.FIRST, model);
    }

    @GetMapping("/audit/reviews/{key}/report")
    String report(@PathVariable String key, Model model) {
        return show.report(staff.current(), ReviewDesk.IDS.read(key), model);
    }

    @GetMapping("/audit/findings")
    String findings(@RequestParam(defaultValue = "true") boolean open, Model model) {
        ReviewFindings found = questions.ask(new ReviewFindingsOf(staff.current(), open, null), ReviewFindings.class);
        model.addAttribute("findings", found.items());
        model.addAttribute("open", open);
        return "audit/findings";
    }

    @GetMapping("/audit/findings/{key}/{findingId}")
    String finding(@PathVariable String key, @PathVariable String findingId, Model model) {
        return show.finding(staff.current(), ReviewDesk.IDS.read(key), findingId, ReviewShow.Again.FIRST, model);
    }
}
