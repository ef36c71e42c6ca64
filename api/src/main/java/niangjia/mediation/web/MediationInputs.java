package niangjia.mediation.web;

import java.util.List;
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
import niangjia.shared.web.acts.ShownForm;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.shared.web.acts.Slot;
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
        return shapes.shown(
                form.form(), form.slots(), new Seen(form, view, actor), sequence, typed, requestId, problem);
    }

    private final class Seen implements FormInputs.Known {
        private final MediationForm form;
        private final @Nullable MediationView view;
        private final Actor actor;

        private Seen(MediationForm form, @Nullable MediationView view, Actor actor) {
            this.form = form;
            this.view = view;
            this.actor = actor;
        }

        @Override
        public Optional<List<Choice>> existing(Slot slot, String path) {
            return view == null ? Optional.empty() : entries.existing(form, slot, path, view, actor);
        }

        @Override
        public boolean kept(Slot slot, String path) {
            return KEPT.contains(slot.name()) || MediationKeys.adds(form, path);
        }

        @Override
        public boolean fewWords(Slot slot) {
            return LINES.contains(slot.name());
        }

        @Override
        public List<Choice> units() {
            UnitRef lower = view == null ? actor.unit() : new UnitRef(view.holderId(), view.holderPath());
            return units.around(lower, actor.unit());
        }
    }
}
