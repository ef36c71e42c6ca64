package niangjia.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niangjia.organisation.web.UnitDirectory;
import niangjia.shared.Actor;
import niangjia.shared.UnitRef;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.ShownForm;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.shared.web.acts.ShownForm.Input;
import niangjia.shared.web.acts.Slot;
import niangjia.shared.web.acts.SlotKind;
import niangjia.supervision.read.SupervisionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Builds the form of any act on a case from the description the API reads it by. */
@Component
final class SupervisionInputs {
    /** What the desk knows better than whoever types: keys of new entries, pseudonyms, digests. */
    private static final Set<String> KEPT =
            Set.of("person", "employer", "digest", "bornFrom", "respondentId", "recordId", "evidenceId", "bodyId");
    /** Short words about a person. */
    private static final Set<String> LINES = Set.of("name", "phone", "who", "signedBy", "receiver");

    private final SupervisionEntries entries;
    private final UnitDirectory units;
    private final PageWords words;

    SupervisionInputs(SupervisionEntries entries, UnitDirectory units, PageWords words) {
        this.entries = entries;
        this.units = units;
        this.words = words;
    }

    /** As it is first shown: what the case says already, and what the address asked for. */
    ShownForm fresh(SupervisionForm form, @Nullable SupervisionView view, Actor actor, Map<String, String> asked) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (Slot slot : form.slots()) {
            String value = asked.get(slot.name());
            if (value != null) {
                typed.add(slot.name(), value);
            }
        }
        if (view != null) {
            entries.begin(form, view, typed);
        }
        return shown(form, view, actor, typed, UUID.randomUUID().toString(), null);
    }

    /** As it comes back, nothing typed lost. */
    ShownForm shown(
            SupervisionForm form,
            @Nullable SupervisionView view,
            Actor actor,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        List<Input> inputs = new ArrayList<>();
        for (Slot slot : form.slots()) {
            if (!slot.name().equals(Slot.OCCURRED_AT)) {
                add(inputs, form, slot, "", view, actor);
            }
        }
        return new ShownForm(
                form.name(), form.segment(), inputs, requestId, view == null ? null : view.sequence(), typed, problem);
    }

    private void add(
            List<Input> inputs,
            SupervisionForm form,
            Slot slot,
            String prefix,
            @Nullable SupervisionView view,
            Actor actor) {
        String path = prefix + slot.name();
        if (slot.kind() == SlotKind.PART && slot.many()) {
            List<Input> parts = new ArrayList<>();
            slot.parts().forEach(part -> add(parts, form, part, "", view, actor));
            inputs.add(new Input(path, "rows", false, List.of(), parts));
        } else if (slot.kind() == SlotKind.PART) {
            slot.parts().forEach(part -> add(inputs, form, part, path + ".", view, actor));
        } else {
            inputs.add(input(form, slot, path, view, actor));
        }
    }

    private Input input(SupervisionForm form, Slot slot, String path, @Nullable SupervisionView view, Actor actor) {
        Optional<List<Choice>> existing =
                view == null ? Optional.empty() : entries.existing(form, slot, path, view, actor);
        if (existing.isPresent()) {
            return new Input(path, slot.many() ? "checks" : "select", slot.required(), existing.get());
        }
        if (KEPT.contains(slot.name())) {
            return new Input(path, "hidden", false, List.of());
        }
        return new Input(path, look(slot), slot.required(), choices(slot, view, actor));
    }

    static String look(Slot slot) {
        return switch (slot.kind()) {
            case TEXT, PERSON, ID -> slot.many() ? "lines" : "line";
            case SEALED -> slot.many() ? "lines" : LINES.contains(slot.name()) ? "line" : "words";
            case UNIT, ENUM -> slot.many() ? "checks" : "select";
            case MONEY -> "money";
            case DATE, MOMENT -> "date";
            case FLAG -> "flag";
            case NUMBER -> "number";
            case PART -> throw new IllegalArgumentException("a part is shown by its own slots");
        };
    }

    private List<Choice> choices(Slot slot, @Nullable SupervisionView view, Actor actor) {
        return switch (slot.kind()) {
            case ENUM ->
                slot.options().stream()
                        .map(value -> new Choice(value, words.label(slot.type().getSimpleName(), value)))
                        .toList();
            case UNIT -> units(view, actor);
            default -> List.of();
        };
    }

    /** Units below the actor's, and those above the one that has the case, which may take it. */
    private List<Choice> units(@Nullable SupervisionView view, Actor actor) {
        List<Choice> choices = new ArrayList<>();
        UnitRef lower = view == null ? actor.unit() : new UnitRef(view.holderId(), view.holderPath());
        lower.lineage().stream()
                .filter(code -> !code.equals(actor.unit().id()))
                .flatMap(code -> units.place(code).stream())
                .filter(unit -> !unit.isWithin(actor.unit()))
                .map(unit -> new Choice(unit.id(), units.nameOf(unit.id())))
                .forEach(choices::add);
        units.openWithin(actor.unit()).stream()
                .map(unit -> new Choice(unit.unit().id(), units.indented(unit)))
                .forEach(choices::add);
        return choices;
    }
}
