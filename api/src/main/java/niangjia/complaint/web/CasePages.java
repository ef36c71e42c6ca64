package niangjia.complaint.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import niangjia.complaint.ComplaintId;
import niangjia.complaint.read.CaseView;
import niangjia.complaint.read.Zoom;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One complaint: what is next, what happened, what is known, what the reader may do. */
@Page
class CasePages {
    private final SignedInStaff staff;
    private final CasePagesModel cases;

    CasePages(SignedInStaff staff, CasePagesModel cases) {
        this.staff = staff;
        this.cases = cases;
    }

    /** @param shown sequence of the reader's own change, which the page should include */
    @GetMapping("/complaints/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @RequestParam(required = false) @Nullable Long shown,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        ComplaintId complaint = CasePagesModel.id(id);
        boolean recording = shown != null && !cases.shows(complaint, shown);
        Optional<CaseView> view = cases.find(complaint, actor);
        if (recording) {
            response.setHeader("Refresh", "1");
        }
        model.addAttribute("recording", recording);
        if (recording && view.isEmpty()) {
            return "complaint/recording";
        }
        cases.fill(model, cases.view(complaint, actor), actor, zoom);
        return "complaint/case";
    }

    @GetMapping("/complaints/{id}/timeline")
    String timeline(
            @PathVariable String id,
            @RequestParam(defaultValue = "STEPS") Zoom zoom,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        ComplaintId complaint = CasePagesModel.id(id);
        model.addAttribute("address", CasePagesModel.address(complaint.value()));
        model.addAttribute("zoom", zoom);
        model.addAttribute("timeline", cases.timeline(complaint, staff.current(), zoom, cursor));
        return "complaint/timeline :: entries";
    }
}
