package niangjia.knowledge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import niangjia.knowledge.KnowledgeActs;
import niangjia.knowledge.read.GuidanceView;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.UnitRef;
import niangjia.shared.web.ActRequest;
import niangjia.shared.web.Acted;
import niangjia.shared.web.BadInput;
import niangjia.shared.web.Page;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageProblems;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.RequestHeaders;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.StaleForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The forms by which an administrator keeps guidance; a refusal brings the form back with all that was typed. */
@Page
class KnowledgeKeepingPages {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,60}");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final SignedInStaff staff;
    private final KnowledgeDesk desk;
    private final KnowledgePages pages;
    private final KnowledgePreview preview;
    private final UnitDirectory units;
    private final RequestHeaders headers;
    private final PageProblems problems;
    private final PageWords words;

    KnowledgeKeepingPages(
            SignedInStaff staff,
            KnowledgeDesk desk,
            KnowledgePages pages,
            KnowledgePreview preview,
            UnitDirectory units,
            RequestHeaders headers,
            PageProblems problems,
            PageWords words) {
        this.staff = staff;
        this.desk = desk;
        this.pages = pages;
        this.preview = preview;
        this.units = units;
        this.headers = headers;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping("/knowledge/new")
    String begin(Model model) {
        keeper(staff.current().unit());
        Map<String, String> given = Map.of(
                "validFrom", words.today().toString(),
                "jurisdiction", words.text("knowledge.nation"),
                "unit", staff.current().unit().id());
        return form(model, KnowledgeForm.empty(UUID.randomUUID().toString(), given), null);
    }

    @PostMapping("/knowledge")
    String write(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        KnowledgeForm form = new KnowledgeForm(typed, null, null);
        try {
            return shown(desk.write(form.body("unit"), request("write", typed)));
        } catch (RuleViolated | BadInput refusal) {
            return form(model, refused(form, refusal, response), null);
        }
    }

    @GetMapping("/knowledge/{id}/revise")
    String ask(@PathVariable String id, Model model) {
        GuidanceView view = desk.view(staff.current(), id);
        keeper(view.unit());
        KnowledgeForm form = KnowledgeForm.of(
                view.wording(), view.id(), view.sequence(), UUID.randomUUID().toString());
        return form(model, form, view);
    }

    @PostMapping("/knowledge/{id}/revise")
    String revise(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        KnowledgeForm form = new KnowledgeForm(typed, id, null);
        try {
            return shown(desk.change("revise", id, form.body("reason"), request("revise", typed)));
        } catch (RuleViolated | BadInput refusal) {
            return form(model, refused(form, refusal, response), desk.view(staff.current(), id));
        } catch (StaleForm stale) {
            GuidanceView now = desk.view(staff.current(), id);
            KnowledgeForm refused = refused(form, stale, response);
            // sent once more, it is said by somebody who has seen what is there
            typed.set("sequence", String.valueOf(now.sequence()));
            typed.set("requestId", UUID.randomUUID().toString());
            model.addAttribute("theirs", now);
            return form(model, refused, now);
        }
    }

    /** What the operator will see, and what changes; nothing is kept. */
    @PostMapping("/knowledge/preview")
    String preview(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String guidance,
            Model model) {
        keeper(staff.current().unit());
        preview.show(
                new KnowledgeForm(typed, null, null),
                guidance.isEmpty() ? null : desk.view(staff.current(), guidance),
                model);
        return "knowledge/preview :: preview";
    }

    @PostMapping("/knowledge/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return turn("withdraw", id, typed, model, response);
    }

    @PostMapping("/knowledge/{id}/reinstate")
    String reinstate(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return turn("reinstate", id, typed, model, response);
    }

    private String turn(
            String act, String id, MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        try {
            JsonNode body = new KnowledgeForm(typed, id, null).only("reason");
            return shown(desk.change(act, id, body, request(act, typed)));
        } catch (RuleViolated | BadInput | StaleForm refusal) {
            PageProblem problem = problems.refused(refusal, response);
            pages.show(desk.view(staff.current(), id), null, model);
            model.addAttribute("problem", problem);
            model.addAttribute("turning", typed.toSingleValueMap());
            return "knowledge/guidance";
        }
    }

    private String shown(Acted acted) {
        return "redirect:/knowledge/" + acted.stream() + (desk.shows(acted) ? "" : "?recording=true");
    }

    private KnowledgeForm refused(KnowledgeForm form, RuntimeException refusal, HttpServletResponse response) {
        PageProblem problem = problems.refused(refusal, response);
        return new KnowledgeForm(form.typed(), form.id(), problem);
    }

    private String form(Model model, KnowledgeForm form, @Nullable GuidanceView view) {
        model.addAttribute("form", form);
        model.addAttribute("guidance", view);
        model.addAttribute("units", units.openWithin(staff.current().unit()));
        preview.show(form, view, model);
        return "knowledge/edit";
    }

    private ActRequest request(String act, MultiValueMap<String, String> typed) {
        Actor actor = staff.current();
        String written = typed.getFirst("requestId");
        String requestId = written != null && REQUEST_ID.matcher(written).matches()
                ? written
                : UUID.randomUUID().toString();
        String seen = typed.getFirst("sequence");
        Long sequence = seen != null && SEQUENCE.matcher(seen).matches() ? Long.valueOf(seen) : null;
        String digest =
                headers.digest(actor, "PAGE knowledge " + act, typed.toString().getBytes(StandardCharsets.UTF_8));
        return new ActRequest(actor, requestId, digest, sequence, null, "page/knowledge-" + act);
    }

    private void keeper(UnitRef unit) {
        if (!KnowledgeActs.allows(staff.current(), unit)) {
            throw new RuleViolated("sign-in/denied", List.of());
        }
    }
}
