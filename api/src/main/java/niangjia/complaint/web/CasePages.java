package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.CourseView;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One complaint: what is next, what happened, what is known, what the reader may do. */
@Page
class CasePages {
    private static final String ACTS = "/acts/";

    private final SignedInStaff staff;
    private final CasePagesModel cases;
    private final CasePagesRelated related;
    private final CasePagesTerms terms;

    CasePages(SignedInStaff staff, CasePagesModel cases, CasePagesRelated related, CasePagesTerms terms) {
        this.staff = staff;
        this.cases = cases;
        this.related = related;
        this.terms = terms;
    }

    /**
     * @param shown sequence of the reader's own change, which the page should include
     * @param why the term that is explained
     */
    @GetMapping("/complaints/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @ModelAttribute("filter") CasePagesFilter filter,
            @RequestParam(required = false) @Nullable Long shown,
            @RequestParam(required = false) @Nullable String why,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        boolean recording = shown != null && !cases.shows(complaint, shown);
        Optional<CaseView> view = recording ? cases.findUnlessAway(complaint, actor) : cases.find(complaint, actor);
        if (recording) {
            response.setHeader("Refresh", "1");
        }
        model.addAttribute("recording", recording);
        if (shown != null && recording && view.isEmpty()) {
            model.addAttribute("entry", shown + 1);
            return "complaint/recording";
        }
        CaseView found = view.orElseThrow(CasePagesModel::unknown);
        cases.fill(model, found, actor, zoom, filter);
        model.addAttribute("why", why == null ? null : terms.why(found, why));
        return "complaint/case";
    }

    /** The course alone, at another zoom or narrowed otherwise, while a form beside it stays as it is. */
    @GetMapping("/complaints/{id}/course")
    String course(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @ModelAttribute("filter") CasePagesFilter filter,
            @RequestHeader(name = "HX-Current-URL", defaultValue = "") String from,
            Model model,
            HttpServletResponse response) {
        ComplaintId complaint = CasePagesModel.id(id);
        cases.course(model, complaint, staff.current(), zoom, filter);
        String address = filter.at(CasePagesModel.address(complaint.value()), zoom);
        response.setHeader("HX-Push-Url", from.contains(ACTS) ? "false" : address);
        return "complaint/timeline :: course";
    }

    @GetMapping("/complaints/{id}/timeline")
    String timeline(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @ModelAttribute("filter") CasePagesFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        ComplaintId complaint = CasePagesModel.id(id);
        model.addAttribute("address", CasePagesModel.address(complaint.value()));
        model.addAttribute("zoom", zoom);
        cases.older(model, complaint, staff.current(), zoom, filter, cursor);
        return "complaint/timeline :: entries";
    }

    /** What is new since the page was shown, for every part of it but an open form. */
    @GetMapping("/complaints/{id}/news")
    String news(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @ModelAttribute("filter") CasePagesFilter filter,
            @RequestParam long seen,
            @RequestHeader(name = "HX-Current-URL", defaultValue = "") String from,
            Model model) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        Optional<CaseView> known = cases.find(complaint, actor);
        if (known.isEmpty()) {
            // it went elsewhere while the page stood open; no word more than the page for an unknown case has
            return "complaint/news :: out-of-reach";
        }
        cases.fill(model, known.get(), actor, zoom, filter);
        // the form beside it has the primary act
        model.addAttribute("form", from.contains(ACTS) ? from : null);
        model.addAttribute("seen", seen);
        model.addAttribute("news", cases.since(complaint, actor, seen));
        return "complaint/news :: news";
    }

    /** Sixty acts with their reasons are said only to whoever opens the menu. */
    @GetMapping("/complaints/{id}/menu")
    String menu(@PathVariable String id, Model model) {
        ComplaintId complaint = CasePagesModel.id(id);
        cases.menu(model, complaint, staff.current());
        return "complaint/case-head :: acts";
    }

    @GetMapping("/complaints/{id}/related")
    String related(@PathVariable String id, Model model) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        CourseView course = cases.course(complaint, actor, Zoom.MILESTONES, CasePagesFilter.NONE);
        model.addAttribute("related", related.of(cases.view(complaint, actor), course.linked(), actor));
        return "complaint/related :: related";
    }

    /** Why a term ends when it does, beside the case. */
    @GetMapping("/complaints/{id}/terms/{term}/why")
    String why(@PathVariable String id, @PathVariable String term, Model model) {
        CaseView view = cases.view(CasePagesModel.id(id), staff.current());
        model.addAttribute("address", CasePagesModel.address(view.complaintId()));
        model.addAttribute("why", terms.why(view, term));
        return "complaint/why :: panel";
    }

    @GetMapping("/complaints/{id}/terms/{term}/print")
    String printWhy(@PathVariable String id, @PathVariable String term, Model model) {
        CaseView view = cases.view(CasePagesModel.id(id), staff.current());
        model.addAttribute("view", view);
        model.addAttribute("address", CasePagesModel.address(view.complaintId()));
        model.addAttribute("why", terms.why(view, term));
        model.addAttribute("key", term);
        return "complaint/why-print";
    }

    @GetMapping("/complaints/{id}/print")
    String print(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @ModelAttribute("filter") CasePagesFilter filter,
            Model model) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        CaseView view = cases.view(complaint, actor);
        model.addAttribute("view", view);
        model.addAttribute("sums", CasePagesSums.of(view));
        model.addAttribute("address", CasePagesModel.address(complaint.value()));
        model.addAttribute("zoom", zoom);
        model.addAttribute("entries", cases.whole(complaint, actor, zoom, filter));
        return "complaint/case-print";
    }
}
