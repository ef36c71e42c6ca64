package niangjia.shared.web.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import niangjia.shared.web.PageProblem;
import niangjia.shared.web.PageWords;
import niangjia.shared.web.acts.ShownForm.Choice;
import niangjia.shared.web.acts.ShownForm.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Builds the inputs of any act's form from the description the API reads it by. */
@Component
public final class FormInputs {
    private final PageWords words;

    public FormInputs(PageWords words) {
        this.words = words;
    }

    /**
     * What a matter says of its forms.
     *
     * @param existing the entries that can be chosen, by slot and path; empty unless the input names an entry of the matter
     * @param kept whether the desk knows it better than whoever types: keys of new entries, pseudonyms, digests
     * @param fewWords names of slots whose sealed words are but a few
     * @param units that can be chosen
     */
    public record Known(
            BiFunction<Slot, String, Optional<List<Choice>>> existing,
            BiPredicate<Slot, String> kept,
            Set<String> fewWords,
            Supplier<List<Choice>> units) {
        public Known {
            fewWords = Set.copyOf(fewWords);
        }
    }

    /** What the address of a form already says of it, such as {@code ?sessionId=s1}. */
    public static MultiValueMap<String, String> asked(List<Slot> slots, Map<String, String> address) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        address.forEach((path, value) -> {
            if (names(slots, path)) {
                typed.add(path, value);
            }
        });
        return typed;
    }

    private static boolean names(List<Slot> slots, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        return slots.stream()
                .filter(slot -> slot.name().equals(name))
                .anyMatch(slot -> dot < 0 || names(slot.parts(), path.substring(dot + 1)));
    }

    /**
     * As it is shown, nothing typed lost.
     *
     * @param sequence of the matter as the reader sees it; null for an act that begins one
     */
    public ShownForm shown(
            CommandForm<?> form,
            List<Slot> slots,
            Known known,
            @Nullable Long sequence,
            MultiValueMap<String, String> typed,
            String requestId,
            @Nullable PageProblem problem) {
        return new ShownForm(form.name(), form.segment(), of(slots, known), requestId, sequence, typed, problem);
    }

    /** In the order of the act; when it happened is told beside. */
    private List<Input> of(List<Slot> slots, Known known) {
        List<Input> inputs = new ArrayList<>();
        slots.stream()
                .filter(slot -> !slot.name().equals(Slot.OCCURRED_AT))
                .forEach(slot -> add(inputs, slot, "", "", known));
        return inputs;
    }

    /** @param table the rows it stands in, as part of the path; inputs of a row are named without it */
    private void add(List<Input> inputs, Slot slot, String table, String prefix, Known known) {
        String name = prefix + slot.name();
        if (slot.kind() == SlotKind.PART && slot.many()) {
            List<Input> parts = new ArrayList<>();
            slot.parts().forEach(part -> add(parts, part, table + name + ".", "", known));
            inputs.add(new Input(name, "rows", false, List.of(), parts));
        } else if (slot.kind() == SlotKind.PART) {
            slot.parts().forEach(part -> add(inputs, part, table, name + ".", known));
        } else {
            inputs.add(input(slot, name, table + name, known));
        }
    }

    private Input input(Slot slot, String name, String path, Known known) {
        Optional<List<Choice>> existing = known.existing().apply(slot, path);
        if (existing.isPresent()) {
            return new Input(name, slot.many() ? "checks" : "select", slot.required(), existing.get());
        }
        if (known.kept().test(slot, path)) {
            return new Input(name, "hidden", false, List.of());
        }
        return new Input(name, look(slot, known), slot.required(), choices(slot, known));
    }

    private static String look(Slot slot, Known known) {
        return switch (slot.kind()) {
            case TEXT, PERSON, ID -> slot.many() ? "lines" : "line";
            case SEALED -> slot.many() ? "lines" : known.fewWords().contains(slot.name()) ? "line" : "words";
            case UNIT, ENUM -> slot.many() ? "checks" : "select";
            case MONEY -> "money";
            case DATE -> "date";
            case MOMENT -> "moment";
            case FLAG -> "flag";
            case NUMBER -> "number";
            case PART -> throw new IllegalArgumentException("a part is shown by its own slots");
        };
    }

    private List<Choice> choices(Slot slot, Known known) {
        return switch (slot.kind()) {
            case ENUM ->
                slot.options().stream()
                        .map(value -> new Choice(value, words.label(slot.type().getSimpleName(), value)))
                        .toList();
            case UNIT -> known.units().get();
            default -> List.of();
        };
    }
}
