package niangjia.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import niangjia.shared.Actor;
import niangjia.shared.web.Page;
import niangjia.shared.web.SignedInStaff;
import niangjia.shared.web.acts.PageActing;
import niangjia.shared.web.acts.PageActing.Came;
import niangjia.shared.web.acts.ShownForm;
import niangjia.supervision.ClueCommand.RegisterClue;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new clue: typed in, or grown out of a complaint that already says most of it. */
@Page
class CluePages {
    private static final SupervisionForm FORM = SupervisionForm.of(RegisterClue.class);

    private final SignedInStaff staff;
    private final SupervisionInputs inputs;
    private final SupervisionSending sending;
    private final ClueOfComplaint complaints;
    private final PageActing acting;

    CluePages(
            SignedInStaff staff,
            SupervisionInputs inputs,
            SupervisionSending sending,
            ClueOfComplaint complaints,
            PageActing acting) {
        this.staff = staff;
        this.inputs = inputs;
        this.sending = sending;
        this.complaints = complaints;
        this.acting = acting;
    }

    @GetMapping("/supervisions/new")
    String ask(@RequestParam(required = false) @Nullable String complaint, Model model) {
        Actor actor = staff.current();
        if (complaint == null) {
            ShownForm form =
                    inputs.fresh(FORM, null, actor, Map.of("unit", actor.unit().id(), "workers", "1"));
            return shown(form, null, model);
        }
        MultiValueMap<String, String> typed = complaints.begin(complaint, actor);
        String requestId = UUID.randomUUID().toString();
        return shown(
                inputs.shown(FORM, null, actor, typed, requestId, null), complaints.number(complaint, actor), model);
    }

    @PostMapping("/supervisions")
    String send(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        Actor actor = staff.current();
        String requestId = sending.requestId(typed);
        Came came = acting.came(
                actor,
                SupervisionDraftMatters.CLUE,
                typed,
                response,
                () -> sending.send(
                        FORM,
                        SupervisionIds.of(actor.staffId(), requestId),
                        actor,
                        sending.body(FORM, typed),
                        requestId,
                        null));
        if (came.done() != null) {
            return "redirect:" + SupervisionIds.address(came.done().stream()) + "?shown="
                    + came.done().sequence();
        }
        String bornFrom = typed.getFirst("bornFrom");
        return shown(
                inputs.shown(FORM, null, actor, typed, came.requestId(), came.refused()),
                bornFrom == null || bornFrom.isBlank() ? null : complaints.number(bornFrom, actor),
                model);
    }

    private static String shown(ShownForm form, @Nullable String complaint, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("bornFrom", complaint);
        model.addAttribute("matter", SupervisionDraftMatters.CLUE);
        return "supervision/clue";
    }
}
