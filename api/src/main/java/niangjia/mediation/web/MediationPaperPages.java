package niangjia.mediation.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niangjia.letters.Letter;
import niangjia.letters.web.LetterFile;
import niangjia.letters.web.PaperFields;
import niangjia.letters.web.PaperView;
import niangjia.letters.web.TypedValues;
import niangjia.mediation.AgreementCommand.DraftAgreement;
import niangjia.mediation.read.MediationView;
import niangjia.mediation.web.MediationPapers.Sheet;
import niangjia.shared.Actor;
import niangjia.shared.PaperDigest;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.TypedForm;
import niangjia.shared.web.seen.SeenForms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The papers of a case: which it can have now and what each lacks; one of them with its form beside it, printed, taken along.
 * What is typed in goes into that print alone and is never an address.
 */
@Page
class MediationPaperPages {
    static final String PAPERS = "/mediation/{id}/papers";
    private static final String ONE = PAPERS + "/{kind}";
    private static final String OF = "of";

    private final SignedInStaff staff;
    private final MediationDesk desk;
    private final MediationPapers papers;
    private final AgreementDesk agreements;
    private final PageProblems problems;
    private final SeenForms seen;

    MediationPaperPages(
            SignedInStaff staff,
            MediationDesk desk,
            MediationPapers papers,
            AgreementDesk agreements,
            PageProblems problems,
            SeenForms seen) {
        this.staff = staff;
        this.desk = desk;
        this.papers = papers;
        this.agreements = agreements;
        this.problems = problems;
        this.seen = seen;
    }

    @GetMapping(PAPERS)
    String all(@PathVariable String id, Model model) {
        Actor reader = staff.current();
        MediationView view = view(reader, id);
        Map<MediationPaper.Part, List<Sheet>> parts = new EnumMap<>(MediationPaper.Part.class);
        papers.all(view, reader)
                .forEach(each -> parts.computeIfAbsent(each.offer().kind().part(), any -> new ArrayList<>())
                        .add(each));
        fill(model, view);
        model.addAttribute("parts", parts);
        return "mediation/papers";
    }

    @GetMapping(ONE)
    String show(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String of,
            Model model) {
        Actor reader = staff.current();
        MediationView view = view(reader, id);
        Sheet sheet = papers.one(view, kind(kind), of, JsonNodeFactory.instance.objectNode(), reader);
        fill(model, view);
        fill(model, sheet);
        opened(reader, view.caseId(), sheet);
        model.addAttribute(
                "form",
                sheet.digest() != null
                        ? null
                        : PaperFields.of(sheet.template(), TypedValues.shown(sheet.template(), sheet.values()), null));
        return "mediation/paper";
    }

    /** The paper as it stands while somebody types. */
    @PostMapping(ONE + "/preview")
    String preview(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        try {
            fill(model, sheet(id, kind, typed));
        } catch (RuleViolated | BadInput refusal) {
            model.addAttribute("problem", problems.of(refusal));
        }
        return "mediation/paper :: preview";
    }

    /** The agreement as the act that is being typed would make it. */
    @PostMapping(PAPERS + "/draft")
    String draft(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Actor writer = staff.current();
        ObjectNode said =
                new TypedForm(typed).of(MediationForm.of(DraftAgreement.class).slots());
        try {
            model.addAttribute("paper", PaperView.of(agreements.sofar(view(writer, id), said, writer)));
        } catch (RuleViolated | BadInput refusal) {
            model.addAttribute("problem", problems.of(refusal));
        }
        return "mediation/paper :: preview";
    }

    @GetMapping(ONE + "/print")
    String print(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String of,
            Model model) {
        return printed(id, sheet(id, kind, only(of)), model);
    }

    @PostMapping(ONE + "/print")
    String printTyped(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        return printed(id, sheet(id, kind, typed), model);
    }

    @GetMapping(ONE + "/docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String id, @PathVariable String kind, @RequestParam(defaultValue = "") String of) {
        return file(id, sheet(id, kind, only(of)));
    }

    @PostMapping(ONE + "/docx")
    ResponseEntity<byte[]> docxTyped(
            @PathVariable String id, @PathVariable String kind, @RequestParam MultiValueMap<String, String> typed) {
        return file(id, sheet(id, kind, typed));
    }

    private Sheet sheet(String id, String kind, MultiValueMap<String, String> typed) {
        Actor reader = staff.current();
        MediationPaper paper = kind(kind);
        MediationView view = view(reader, id);
        String of = typed.getFirst(OF);
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        Sheet sheet = papers.one(view, paper, of == null ? "" : of, none, reader);
        // what was agreed is not written anew by whoever prints it
        boolean written = sheet.digest() == null && typed.size() > 1;
        return written
                ? papers.one(view, paper, sheet.offer().subject(), TypedValues.read(sheet.template(), typed), reader)
                : sheet;
    }

    private static MultiValueMap<String, String> only(String of) {
        MultiValueMap<String, String> only = new LinkedMultiValueMap<>();
        only.add(OF, of);
        return only;
    }

    /** Of a paper that is shown; one that is withheld is not seen. */
    private void opened(Actor reader, String caseId, Sheet sheet) {
        Letter letter = sheet.letter();
        if (letter != null) {
            String of = sheet.offer().subject();
            String kind = sheet.offer().kind().segment();
            String kept = sheet.digest();
            String digest = kept == null ? PaperDigest.of(letter.bytes()).hex() : kept;
            seen.opened(reader, caseId, of.isEmpty() ? kind : kind + ":" + of, digest);
        }
    }

    private String printed(String id, Sheet sheet, Model model) {
        model.addAttribute("paper", PaperView.of(sheet.open()));
        opened(staff.current(), MediationIds.read(id).value(), sheet);
        model.addAttribute("back", "/mediation/" + id + "/papers");
        return "letters/print";
    }

    private ResponseEntity<byte[]> file(String id, Sheet sheet) {
        Letter letter = sheet.open();
        opened(staff.current(), MediationIds.read(id).value(), sheet);
        return LetterFile.of(letter, letter.name() + " " + (sheet.number().isEmpty() ? id : sheet.number()));
    }

    private static void fill(Model model, MediationView view) {
        model.addAttribute("view", view);
        model.addAttribute("address", MediationIds.address(view.caseId()));
    }

    private static void fill(Model model, Sheet sheet) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("paper", sheet.letter() == null ? null : PaperView.of(sheet.letter()));
    }

    private MediationView view(Actor reader, String id) {
        return desk.view(reader, MediationIds.read(id));
    }

    private static MediationPaper kind(@Nullable String segment) {
        for (MediationPaper kind : MediationPaper.values()) {
            if (kind.segment().equals(segment)) {
                return kind;
            }
        }
        throw new RuleViolated("request/unknown-path", List.of());
    }
}
