package niangjia.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.letters.Letter;
import niangjia.letters.web.LetterFile;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import niangjia.shared.web.seen.SeenForms;
import niangjia.supervision.PaperCommand.DraftPaper;
import niangjia.supervision.PaperCommand.RevisePaper;
import niangjia.supervision.PaperKind;
import niangjia.supervision.SupervisionId;
import niangjia.supervision.read.SupervisionEntry;
import niangjia.supervision.read.SupervisionParts.PaperView;
import niangjia.supervision.read.SupervisionView;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Papers on the screen: written with the letter beside the form, looked at as paper, printed, taken along as a file. */
@Page
class PaperPages {
    static final String PAPERS = SupervisionCasePages.ONE + "/papers";
    private static final String ONE = PAPERS + "/{paperId}";

    private final SignedInStaff staff;
    private final SupervisionDesk desk;
    private final SupervisionCaseModel cases;
    private final SupervisionOffers offers;
    private final SupervisionSending sending;
    private final PaperForms forms;
    private final PaperDesk papers;
    private final PaperSheets sheets;
    private final DraftDesk drafts;
    private final PageProblems problems;
    private final SeenForms seen;

    PaperPages(
            SignedInStaff staff,
            SupervisionDesk desk,
            SupervisionCaseModel cases,
            SupervisionOffers offers,
            SupervisionSending sending,
            PaperForms forms,
            PaperDesk papers,
            PaperSheets sheets,
            DraftDesk drafts,
            PageProblems problems,
            SeenForms seen) {
        this.staff = staff;
        this.desk = desk;
        this.cases = cases;
        this.offers = offers;
        this.sending = sending;
        this.forms = forms;
        this.papers = papers;
        this.sheets = sheets;
        this.drafts = drafts;
        this.problems = problems;
        this.seen = seen;
    }

    /** Where a paper of the case is written, with what is asked for. */
    static String address(SupervisionView view, Map<String, String> asked) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(SupervisionIds.address(view.caseId()) + "/papers/new");
        for (String name : List.of("kind", "respondentId", "paperId")) {
            String value = asked.get(name);
            if (value != null && !value.isBlank()) {
                address.queryParam(name, value);
            }
        }
        return address.build().encode().toUriString();
    }

    @GetMapping(PAPERS + "/new")
    String begin(@PathVariable String id, @RequestParam Map<String, String> asked, Model model) {
        Actor actor = staff.current();
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        PaperAsked paper = forms.asked(view, asked);
        model.addAttribute(
                "form", forms.fresh(view, paper, actor, UUID.randomUUID().toString()));
        return writing(view, paper, papers.begin(view, paper, actor), actor, model);
    }

    /** The letter as it stands while somebody types. */
    @PostMapping(PAPERS + "/preview")
    String preview(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Actor actor = staff.current();
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        PaperAsked paper = forms.asked(view, typed.toSingleValueMap());
        try {
            preview(model, papers.write(view, paper, forms.values(view, paper, typed), actor));
        } catch (RuleViolated | BadInput refusal) {
            model.addAttribute("problem", problems.of(refusal));
        }
        return "supervision/writing :: preview";
    }

    @PostMapping(PAPERS)
    String send(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        SupervisionId caseId = SupervisionIds.read(id);
        SupervisionView view = desk.view(actor, caseId);
        PaperAsked paper = forms.asked(view, typed.toSingleValueMap());
        SupervisionForm form = SupervisionForm.of(paper.paperId() == null ? DraftPaper.class : RevisePaper.class);
        try {
            Acted acted = sending.send(form, caseId, actor, forms.body(view, paper, typed), typed);
            drafts.recorded(actor, SupervisionDraftMatters.matter(caseId, SupervisionForm.of(DraftPaper.class)));
            return "redirect:" + SupervisionIds.address(caseId.value()) + "?shown=" + acted.sequence();
        } catch (RuleViolated | BadInput | StaleForm | ConcurrencyException refusal) {
            PageProblem problem = problems.refused(refusal, response);
            SupervisionView now = desk.view(actor, caseId);
            model.addAttribute("form", forms.shown(now, paper, typed, sending.requestId(typed), problem));
            List<SupervisionEntry> news = cases.since(caseId, actor, sending.sequence(typed));
            if (!news.isEmpty()) {
                model.addAttribute("news", news);
            }
            return writing(now, paper, forms.values(now, paper, typed), actor, model);
        }
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, @PathVariable String paperId, Model model) {
        Actor actor = staff.current();
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        PaperView paper = paper(view, paperId);
        model.addAttribute("view", view);
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("of", paper);
        model.addAttribute("title", sheets.fileName(view, paper));
        if (sheets.readable(paper)) {
            model.addAttribute("paper", niangjia.letters.web.PaperView.of(open(view, paper, actor)));
        }
        model.addAttribute("offers", offers.of(paper, view, actor));
        return "supervision/paper";
    }

    @GetMapping(ONE + "/print")
    String print(@PathVariable String id, @PathVariable String paperId, Model model) {
        Actor actor = staff.current();
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        PaperView paper = paper(view, paperId);
        model.addAttribute("paper", niangjia.letters.web.PaperView.of(open(view, paper, actor)));
        model.addAttribute("back", SupervisionIds.address(view.caseId()) + "/papers/" + paperId);
        return "letters/print";
    }

    @GetMapping(ONE + "/docx")
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String paperId) {
        Actor actor = staff.current();
        SupervisionView view = desk.view(actor, SupervisionIds.read(id));
        PaperView paper = paper(view, paperId);
        return LetterFile.of(open(view, paper, actor), sheets.fileName(view, paper));
    }

    private Letter open(SupervisionView view, PaperView paper, Actor reader) {
        Letter letter = sheets.letter(view, paper);
        seen.opened(reader, view.caseId(), paper.paperId(), paper.digest());
        return letter;
    }

    private String writing(SupervisionView view, PaperAsked paper, ObjectNode values, Actor actor, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("address", SupervisionIds.address(view.caseId()));
        model.addAttribute("kinds", PaperKind.values());
        seen.shown(model, actor, view.caseId(), view.sequence(), List.of());
        model.addAttribute(
                "matter",
                SupervisionDraftMatters.matter(new SupervisionId(view.caseId()), SupervisionForm.of(DraftPaper.class)));
        try {
            preview(model, papers.write(view, paper, values, actor));
        } catch (RuleViolated | BadInput refusal) {
            model.addAttribute("problem", problems.of(refusal));
        }
        return "supervision/writing";
    }

    private static void preview(Model model, PaperDesk.Sheet sheet) {
        model.addAttribute("paper", niangjia.letters.web.PaperView.of(sheet.letter()));
        model.addAttribute("kind", sheet.kind());
        model.addAttribute("shows", sheet.shows().size());
    }

    private static PaperView paper(SupervisionView view, String paperId) {
        return view.paper(paperId)
                .orElseThrow(() -> new RuleViolated("supervision/entry-unknown", List.of("paper", "")));
    }
}
