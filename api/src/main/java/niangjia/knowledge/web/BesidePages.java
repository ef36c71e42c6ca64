package niangjia.knowledge.web;

import java.util.List;
import niangjia.knowledge.read.KnowledgeFor;
import niangjia.knowledge.read.KnowledgeHit;
import niangjia.knowledge.read.KnowledgeHits;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be told to the caller, beside the sheet on which the call is written. */
@Page
class BesidePages {
    /** As many as there are keys to note them by. */
    private static final int SHOWN = 3;

    private final QuestionDesk questions;
    private final SignedInStaff staff;
    private final PageWords words;

    BesidePages(QuestionDesk questions, SignedInStaff staff, PageWords words) {
        this.questions = questions;
        this.staff = staff;
        this.words = words;
    }

    /** @param account as far as it is typed; a caller's words, hence in the body and never kept */
    @PostMapping("/knowledge/beside")
    String beside(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "order.category", required = false) @Nullable String category,
            Model model) {
        String chosen = category == null || category.isBlank() ? null : category;
        KnowledgeFor asked = new KnowledgeFor(staff.current(), account, q, chosen, words.today(), SHOWN);
        List<KnowledgeHit> hits = questions.ask(asked, KnowledgeHits.class).hits();
        model.addAttribute("hits", hits);
        model.addAttribute("asked", !account.isBlank() || (q != null && !q.isBlank()) || chosen != null);
        return "knowledge/beside :: list";
    }
}
