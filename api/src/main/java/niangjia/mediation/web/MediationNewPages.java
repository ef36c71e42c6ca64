package niangjia.mediation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import niangjia.mediation.ApplicationCommand.ReceiveApplication;
import niangjia.mediation.ApplicationOrigin;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageActing;
import niangjia.shared.web.acts.PageActing.Came;
import niangjia.shared.web.acts.ShownForm;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new application: taken in at the counter, sent from elsewhere, or grown out of a matter that already says most of it. */
@Page
class MediationNewPages {
    static final String NEW = "/mediation/new";

    private static final MediationForm FORM = MediationForm.of(ReceiveApplication.class);

    private final SignedInStaff staff;
    private final MediationInputs inputs;
    private final MediationSending sending;
    private final MediationOrigins origins;
    private final PageActing acting;

    MediationNewPages(
            SignedInStaff staff,
            MediationInputs inputs,
            MediationSending sending,
            MediationOrigins origins,
            PageActing acting) {
        this.staff = staff;
        this.inputs = inputs;
        this.sending = sending;
        this.origins = origins;
        this.acting = acting;
    }

    @GetMapping(NEW)
    String ask(
            @RequestParam(required = false) @Nullable String complaint,
            @RequestParam(required = false) @Nullable String supervision,
            @RequestParam(defaultValue = "WRITTEN") ApplicationOrigin origin,
            Model model) {
        Actor actor = staff.current();
        MultiValueMap<String, String> typed = complaint != null
                ? origins.ofComplaint(complaint, actor)
                : supervision != null ? origins.ofSupervision(supervision, actor) : origins.of(origin, actor);
        String requestId = UUID.randomUUID().toString();
        return shown(inputs.shown(FORM, null, actor, typed, requestId, null), actor, model);
    }

    @PostMapping("/mediation")
    String send(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        Actor actor = staff.current();
        Came came = acting.came(
                actor, MediationDraftMatters.APPLICATION, typed, response, () -> sending.begin(FORM, actor, typed));
        if (came.done() != null) {
            return "redirect:" + MediationIds.address(came.done().stream()) + "?shown="
                    + came.done().sequence();
        }
        return shown(inputs.shown(FORM, null, actor, typed, came.requestId(), came.refused()), actor, model);
    }

    private String shown(ShownForm form, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("origins", ApplicationOrigin.values());
        model.addAttribute("origin", form.value("origin"));
        model.addAttribute("bornFrom", origins.number(form.value("bornFrom"), actor));
        model.addAttribute("matter", MediationDraftMatters.APPLICATION);
        return "mediation/new";
    }
}
