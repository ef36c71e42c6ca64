package niangjia.complaint.web;

import jakarta.servlet.http.HttpSession;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Finds complaints by number, telephone, name and employer. What is asked is posted and kept in the session, since it may
 * be a person's name or number and addresses are kept in many logs; the answer has an address one can return to.
 */
@Page
class SearchPages {
    static final int LONGEST = 60;
    private static final String ASKED = SearchPages.class.getName();

    private final SignedInStaff staff;
    private final SearchPagesHits search;

    SearchPages(SignedInStaff staff, SearchPagesHits search) {
        this.staff = staff;
        this.search = search;
    }

    @PostMapping("/search")
    String ask(@RequestParam(defaultValue = "") String words, HttpSession session) {
        String asked = words.strip();
        session.setAttribute(ASKED, asked.substring(0, Math.min(LONGEST, asked.length())));
        return "redirect:/search?first";
    }

    /** @param first just asked: a single complaint opens at once; whoever comes back sees the list */
    @GetMapping("/search")
    String show(@RequestParam(required = false) @Nullable String first, HttpSession session, Model model) {
        Actor actor = staff.current();
        String asked = session.getAttribute(ASKED) instanceof String words ? words : "";
        SearchPagesHits.Found found = search.find(asked, actor);
        if (first != null && found.only() != null) {
            return "redirect:" + CasePagesModel.address(found.only());
        }
        model.addAttribute("asked", asked);
        model.addAttribute("found", found);
        return "complaint/search";
    }
}
