package niangjia.mediation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import niangjia.mediation.MediationId;
import niangjia.mediation.read.MediationEntry;
import niangjia.mediation.read.MediationView;
import niangjia.shared.Actor;
import niangjia.shared.RuleViolated;
import niangjia.shared.web.DraftDesk;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageActing;
import niangjia.shared.web.acts.PageActing.Came;
import niangjia.shared.web.acts.ShownForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of every act on a case; a refusal brings it back with all that was typed. */
@Page
class MediationActPages {
    private static final String ACT = "/mediation/{id}/acts/{act}";
    private static final int NEWS = 60;

    private final SignedInStaff staff;
    private final MediationDesk desk;
    private final MediationInputs inputs;
    private final MediationSending sending;
    private final PageActing acting;
    private final DraftDesk drafts;

    MediationActPages(
            SignedInStaff staff,
            MediationDesk desk,
            MediationInputs inputs,
            MediationSending sending,
            PageActing acting,
            DraftDesk drafts) {
        this.staff = staff;
        this.desk = desk;
        this.inputs = inputs;
        this.sending = sending;
        this.acting = acting;
        this.drafts = drafts;
    }

    @GetMapping(ACT)
    String ask(
            @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> asked, Model model) {
        Actor actor = staff.current();
        MediationForm form = form(act);
        MediationView view = desk.view(actor, MediationIds.read(id));
        return shown(inputs.fresh(form, view, actor, asked), view, List.of(), model);
    }

    @PostMapping(ACT)
    String send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Actor actor = staff.current();
        MediationForm form = form(act);
        MediationId caseId = MediationIds.read(id);
        String matter = MediationDraftMatters.matter(caseId, form);
        MediationView view = seen(caseId, actor, matter, typed);
        Came came = acting.came(actor, matter, typed, response, () -> sending.act(form, view, actor, typed));
        if (came.done() != null) {
            return "redirect:" + MediationIds.address(caseId.value()) + "?shown="
                    + came.done().sequence();
        }
        MediationView now = seen(caseId, actor, matter, typed);
        ShownForm again = inputs.shown(form, now, actor, typed, came.requestId(), came.refused());
        return shown(again, now, since(caseId, actor, sending.sequence(typed)), model);
    }

    private static String shown(ShownForm form, MediationView view, List<MediationEntry> news, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("view", view);
        model.addAttribute("address", MediationIds.address(view.caseId()));
        if (!news.isEmpty()) {
            model.addAttribute("news", news);
        }
        return "mediation/act";
    }

    /** What people did after the reader last looked, the latest first. */
    private List<MediationEntry> since(MediationId id, Actor actor, @Nullable Long seen) {
        return seen == null
                ? List.of()
                : desk.timeline(actor, id, null, NEWS).entries().stream()
                        .filter(entry -> entry.sequence() > seen && !entry.clock())
                        .toList();
    }

    /** Who lost the right to the case has no page for the form to come back on, so its words go to their drafts. */
    private MediationView seen(MediationId id, Actor actor, String matter, MultiValueMap<String, String> typed) {
        return desk.find(actor, id).orElseThrow(() -> {
            drafts.keep(actor, matter, typed);
            return MediationIds.unknown("");
        });
    }

    private static MediationForm form(String segment) {
        return MediationForm.bySegment(segment)
                .filter(form -> !form.begins())
                .orElseThrow(() -> new RuleViolated("request/unknown-path", List.of()));
    }
}
