package niangjia.knowledge.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niangjia.knowledge.Wording;
import niangjia.knowledge.read.GuidanceVersion;
import niangjia.knowledge.read.GuidanceView;
import niangjia.knowledge.read.KnowledgeOn;
import niangjia.knowledge.read.KnowledgePage;
import niangjia.knowledge.read.KnowledgeState;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.QuestionDesk;
import niangjia.shared.web.SignedInStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The shelf as people read it: the list, and one piece with all its versions side by side. */
@Page
class KnowledgePages {
    private static final int ROWS = 100;
    /** As many columns as can be read without moving sideways. */
    private static final int BESIDE = 3;

    private final SignedInStaff staff;
    private final QuestionDesk questions;
    private final KnowledgeDesk desk;
    private final KnowledgeFields fields;
    private final PageWords words;

    KnowledgePages(
            SignedInStaff staff, QuestionDesk questions, KnowledgeDesk desk, KnowledgeFields fields, PageWords words) {
        this.staff = staff;
        this.questions = questions;
        this.desk = desk;
        this.fields = fields;
        this.words = words;
    }

    @GetMapping("/knowledge")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "ALL") KnowledgeState state,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        KnowledgeOn asked = new KnowledgeOn(
                staff.current(), words, category.isBlank() ? null : category, state, this.words.today(), cursor, ROWS);
        KnowledgePage page = questions.ask(asked, KnowledgePage.class);
        model.addAttribute("items", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("words", words);
        model.addAttribute("category", category);
        model.addAttribute("state", state);
        model.addAttribute("states", Arrays.asList(KnowledgeState.values()));
        model.addAttribute("today", this.words.today());
        return "knowledge/list";
    }

    @GetMapping("/knowledge/{id}/peek")
    String peek(@PathVariable String id, Model model) {
        model.addAttribute("view", desk.view(staff.current(), id));
        return "knowledge/peek";
    }

    @GetMapping("/knowledge/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(defaultValue = "false") boolean recording,
            Model model) {
        GuidanceView view = desk.view(staff.current(), id);
        show(view, before, model);
        model.addAttribute("recording", recording);
        return "knowledge/guidance";
    }

    /** @param before only versions older than this one; the newest if null */
    void show(GuidanceView view, @Nullable Integer before, Model model) {
        List<GuidanceVersion> older = view.versions().stream()
                .filter(version -> before == null || version.number() < before)
                .toList();
        List<GuidanceVersion> shown = older.stream().limit(BESIDE).toList();
        Wording previous = older.size() > BESIDE ? older.get(BESIDE).wording() : null;
        model.addAttribute("guidance", view);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "lines",
                Comparison.of(
                        shown.stream().map(GuidanceVersion::wording).toList(),
                        previous,
                        KnowledgeFields.NAMES,
                        fields::of));
        model.addAttribute(
                "older", older.size() > BESIDE ? shown.get(BESIDE - 1).number() : null);
        model.addAttribute("newer", before);
        model.addAttribute("today", words.today());
        model.addAttribute("requestId", UUID.randomUUID().toString());
        model.addAttribute("turning", Map.of());
    }
}
