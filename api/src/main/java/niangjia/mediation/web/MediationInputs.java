package niangjia.mediation.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niangjia.mediation.read.MediationView;
import niangjia.organisation.web.UnitChoices;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.acts.FormInputs;
import niangjia.shared.web.acts.FormInputs.Known;
import niangjia.shared.web.acts.ShownForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Builds the form of any act on a case from the description the API reads it by. */
@Component
final class MediationInputs {
    private static final Set<String> KEPT = Set.of("bornFrom", "employerId", MediationBody.DIGEST);
    /** Short words about a person. */
    private static final Set<String> LINES = Set.of("name", "contact", "representative");

    private final MediationEntries entries;
    private final MediationBeginnings beginnings;
    private final UnitChoices units;
    private final FormInputs shapes;

    MediationInputs(MediationEntries entries, MediationBeginnings beginnings, UnitChoices units, FormInputs shapes) {
        this.entries = entries;
        this.beginnings = beginnings;
        this.units = units;
        this.shapes = shapes;
    }

    /** As it is first shown: what the case says already, and what the address asked for. */
    ShownForm fresh(MediationForm form, @Nullable MediationView view, Actor actor, Map<String, String> asked) {
        MultiValueMap<String, String> typed = FormInputs.asked(form.slots(), asked);
        if (view != null) {
            beginnings.begin(form, view, typed);
        }
        return shown(form, view, actor, typed, UUID.randomUUID().toString(), null);
    }

    /** As it comes back, nothing typed lost. */
    ShownForm shown(
            MediationForm form,
            @Nullable MediationView view,
            Actor actor,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        Long sequence = view == null ? null : view.sequence();
        return shapes.shown(form.form(), form.slots(), known(form, view, actor), sequence, typed, requestId, problem);
    }

    private Known known(MediationForm form, @Nullable MediationView view, Actor actor) {
        UnitRef lower = view == null ? actor.unit() : new UnitRef(view.holderId(), view.holderPath());
        return new Known(
                (slot, path) -> view == null ? Optional.empty() : entries.existing(form, slot, path, view, actor),
                (slot, path) -> KEPT.contains(slot.name()) || MediationKeys.adds(form, path),
                LINES,
                () -> units.around(lower, actor.unit()));
    }
}
